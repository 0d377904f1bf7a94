import type { Attachment } from 'svelte/attachments';

class Look {
  /** What is open can be looked at, not changed. */
  only = $state(false);
}

/** Whether forms can be filled in; one for the whole window. */
export const look = new Look();

/**
 * A form whose fields can only be read while that is so. What unfolds still unfolds; text can still be reached and
 * copied. One place, so that a new field cannot forget it.
 */
export const unlessLooking: Attachment = (form) => {
  if (!look.only) return;
  const locked: Control[] = [];
  const lock = (): void => {
    for (const control of form.querySelectorAll<Control>(
      'input, textarea, select, button:not([aria-expanded])',
    )) {
      if (locked.includes(control)) continue;
      if (isText(control)) control.readOnly = true;
      else control.disabled = true;
      locked.push(control);
    }
  };
  lock();
  const watcher = new MutationObserver(lock);
  watcher.observe(form, { childList: true, subtree: true });
  return () => {
    watcher.disconnect();
    for (const control of locked) {
      if (isText(control)) control.readOnly = false;
      else control.disabled = false;
    }
  };
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

const isText = (control: Control): control is HTMLInputElement | HTMLTextAreaElement =>
  control instanceof HTMLTextAreaElement ||
  (control instanceof HTMLInputElement && control.type !== 'checkbox' && control.type !== 'radio');
