/** The owner's own switch: light, dark, or as the system says. WebKitGTK often misreports the system. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'theme';
const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** The Dutch words of the switch. */
export const themeWords: Record<Theme, string> = { light: 'Licht', dark: 'Donker', system: 'Systeem' };

class ThemeSwitch {
  #chosen = $state<Theme>('system');

  get chosen(): Theme {
    return this.#chosen;
  }

  choose(theme: Theme): void {
    this.#chosen = theme;
    // A setting of this computer, without personal data; it is not part of the dossier.
    localStorage.setItem(KEY, theme);
    this.#show();
  }

  /** Takes the theme that was chosen before. Runs before the window is drawn. */
  restore(): void {
    const kept = localStorage.getItem(KEY);
    this.#chosen = THEMES.find((theme) => theme === kept) ?? 'system';
    this.#show();
  }

  #show(): void {
    if (this.#chosen === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.#chosen;
  }
}

/** The one switch of the window. */
export const theme = new ThemeSwitch();
