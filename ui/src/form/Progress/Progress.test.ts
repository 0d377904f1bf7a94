import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../testing';
import Progress from './Progress.svelte';

test('it counts in words and can be stopped', async () => {
  const onStop = vi.fn();
  const { container } = render(Progress, {
    text: 'Rij 140 van 312 wordt gelezen',
    done: 140,
    total: 312,
    onStop,
  });
  expect(screen.getByRole('progressbar', { name: 'Rij 140 van 312 wordt gelezen' })).toBeTruthy();
  screen.getByRole('button', { name: 'Stop' }).click();
  expect(onStop).toHaveBeenCalledOnce();
  expect(await axeFaults(container)).toEqual([]);
});

test('what cannot be counted still shows that it goes on', async () => {
  const { container } = render(Progress, { text: 'Verklaring.pdf wordt gemaakt' });
  const bar = screen.getByRole('progressbar', { name: 'Verklaring.pdf wordt gemaakt' });
  expect((bar as HTMLProgressElement).position).toBe(-1);
  expect(await axeFaults(container)).toEqual([]);
});
