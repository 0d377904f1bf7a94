import { beforeEach, expect, test, vi } from 'vitest';
import { TestHost } from './testing';
import { SIZES, zoom } from './zoom.svelte';

let host: TestHost;
beforeEach(() => {
  localStorage.clear();
  host = new TestHost();
  host.answers['plugin:webview|set_webview_zoom'] = () => null;
  zoom.choose(100);
});

const asked = (): unknown =>
  host.asked.findLast((one) => one.command === 'plugin:webview|set_webview_zoom')?.args['value'];

test('A6 everything grows and shrinks by steps, and stops at the last', () => {
  zoom.step(1);
  expect(zoom.size).toBe(110);
  expect(asked()).toBe(1.1);
  SIZES.forEach(() => zoom.step(1));
  expect(zoom.size).toBe(400);
  SIZES.forEach(() => zoom.step(-1));
  expect(zoom.size).toBe(50);
});

test('A6 who presses fast gets the last size, however long the window takes for each', async () => {
  // What was on its way before has come.
  await vi.waitFor(() => expect(asked()).toBe(1));
  let go: () => void = () => undefined;
  host.holds['plugin:webview|set_webview_zoom'] = new Promise((done) => (go = done));
  const before = host.asked.length;
  zoom.step(1);
  zoom.step(1);
  zoom.step(1);
  go();
  const sizes = () => host.asked.slice(before).map((one) => one.args['value']);
  await vi.waitFor(() => expect(sizes()).toEqual([1.1, 1.5]));
  expect(zoom.size).toBe(150);
});

test('S1 the size is remembered, and what is no size of ours is not', () => {
  zoom.choose(150);
  zoom.restore();
  expect(zoom.size).toBe(150);
  zoom.choose(100);
  localStorage.setItem('zoom', '7000');
  zoom.restore();
  expect(zoom.size).toBe(100);
});
