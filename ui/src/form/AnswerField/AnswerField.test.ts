import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../answer';
import { axeFaults, type } from '../testing';
import AnswerSample from './AnswerSample.svelte';

test.each<[Answer<string>, string, string[]]>([
  ['open', 'Nog invullen', ['Invullen']],
  [{ proposed: '4 weken' }, 'Voorgesteld', ['Klopt', 'Aanpassen']],
  [{ confirmed: '4 weken' }, 'Bevestigd', ['Wijzig']],
  ['not_applicable', 'Niet van toepassing', ['Wijzig']],
])('%o says so in words and offers the next step', async (answer, status, steps) => {
  const { container } = render(AnswerSample, {
    answer,
    onAnswer: vi.fn(),
    notApplicable: 'Wij bewaren niets',
  });
  expect(screen.getByText(status)).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(steps);
  expect(screen.queryByText('4 weken') !== null).toBe(typeof answer === 'object');
  expect(await axeFaults(container)).toEqual([]);
});

test('Klopt turns pencil into ink and changes nothing else', () => {
  const onAnswer = vi.fn();
  render(AnswerSample, { answer: { proposed: '4 weken' }, onAnswer });
  screen.getByRole('button', { name: 'Klopt' }).click();
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ confirmed: '4 weken' });
});

test('Aanpassen opens the field with the proposal in it and the focus on it', async () => {
  const onAnswer = vi.fn();
  render(AnswerSample, { answer: { proposed: '4 weken' }, onAnswer });
  screen.getByRole('button', { name: 'Aanpassen' }).click();
  const input = await screen.findByLabelText<HTMLInputElement>('Hoe lang precies?');
  await waitFor(() => expect(document.activeElement).toBe(input));
  expect(input.value).toBe('4 weken');
  type(input, '2 weken');
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ confirmed: '2 weken' });
});

test('not knowing leaves the question open', async () => {
  const onAnswer = vi.fn();
  render(AnswerSample, { answer: { confirmed: '4 weken' }, onAnswer });
  screen.getByRole('button', { name: 'Wijzig' }).click();
  (await screen.findByRole('button', { name: 'Weet ik niet' })).click();
  expect(onAnswer).toHaveBeenLastCalledWith('open');
  expect(await screen.findByRole('button', { name: 'Wijzig' })).toBe(document.activeElement);
});
