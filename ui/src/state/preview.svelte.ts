const KEY = 'preview';

/** The statement beside the forms. A setting of this computer; it is not part of the dossier. */
class PreviewSwitch {
  /** The narrowest window in which a form and a page stand beside each other, in pixels. */
  readonly least = 1280;
  /** The same beside the help: what is narrower than that leaves a form no room for its words. */
  readonly leastBesideHelp = 1600;
  on = $state(localStorage.getItem(KEY) !== 'off');

  turn(on: boolean): void {
    this.on = on;
    localStorage.setItem(KEY, on ? 'on' : 'off');
  }
}

/** The one switch of the window. */
export const preview = new PreviewSwitch();
