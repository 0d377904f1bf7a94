import { render, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { BLANK, type Register } from '../../ipc/ipc';
import { statementOf } from '../../state/testing';
import Preview from './Preview.svelte';

const register: Register = {
  ...BLANK.register,
  organisation: { ...BLANK.organisation, trade_name: { confirmed: 'Bakkerij Jansen' } },
};
const props = () => ({ document: statementOf(register), register, onGoTo: vi.fn(), onClose: vi.fn() });
const marked = (place: HTMLElement) => [...place.querySelectorAll('.about')].map((one) => one.textContent);

test('the page shows what the field with the focus states, or misses', async () => {
  const { container, rerender } = render(Preview, props());
  expect(marked(container)).toEqual([]);
  await rerender({ about: { record: 'organisation', field: 'organisation.trade_name' } });
  await waitFor(() => expect(marked(container)).toEqual(['Wij zijn Bakkerij Jansen.']));
  await rerender({ about: { record: 'organisation', field: 'organisation.visiting_address' } });
  await waitFor(() => expect(marked(container)).toEqual(['Hier ontbreekt: ons adresInvullen']));
  await rerender({ about: { record: 'organisation', field: 'organisation.rsin' } });
  await waitFor(() => expect(marked(container)).toEqual([]));
  expect(await axeFaults(container)).toEqual([]);
});

test('while somebody types the page stays where it is', async () => {
  const about = { record: 'organisation', field: 'organisation.trade_name' };
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { container, rerender } = render(Preview, { ...props(), about });
  await waitFor(() => expect(scrolled).toHaveBeenCalled());
  scrolled.mockClear();
  const typed = { ...register.organisation, trade_name: { confirmed: 'Bakkerij Jansen & Zn' } };
  await rerender({ document: statementOf({ ...register, organisation: typed }) });
  await waitFor(() => expect(container.textContent).toContain('Bakkerij Jansen & Zn'));
  expect(scrolled).not.toHaveBeenCalled();
  scrolled.mockRestore();
});
