import { screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { createRawSnippet } from 'svelte';

/** A snippet that says some words, for components that take one. */
export const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

/**
 * What axe finds wrong with what is in the page: rule and element. Colours are not computed here; the
 * journeys through the real window measure those.
 */
export async function axeFaults(place: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(place, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.html}`));
}

/** Types a text into a control as an owner does: focus, letters, and then away again if `leave`. */
export function type(control: HTMLElement, text: string, leave = true): void {
  control.focus();
  (control as HTMLInputElement).value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (leave) control.blur();
}

/** Presses a key on what has the focus. */
export function press(key: string, options: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
}

/** The menu that is open: what it is called, and the words of its lines. */
export async function menuNow(): Promise<string[]> {
  const menu = await screen.findByRole('menu');
  const lines = [...menu.querySelectorAll('button')].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
  return [menu.getAttribute('aria-label') ?? '', ...lines];
}
