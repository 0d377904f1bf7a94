const CONTROLS = 'input, select, textarea, button';

/**
 * Goes to a field: brings its label and control into view and gives the control the focus. Says whether the
 * field is on the screen.
 */
export function focusField(field: string): boolean {
  const found = document.getElementById(field);
  if (!found) return false;
  const control = found.matches(CONTROLS) ? found : found.querySelector<HTMLElement>(CONTROLS);
  (found.closest('[data-field]') ?? found).scrollIntoView({ block: 'center' });
  (control ?? found).focus({ preventScroll: true });
  return true;
}
