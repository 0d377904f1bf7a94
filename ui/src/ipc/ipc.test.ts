import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { ask, Refused } from './ipc';

afterEach(clearMocks);

test('an answer comes back as it is', async () => {
  mockIPC((command, args) => ({ command, args }));
  expect(await ask('save_activity', { id: 'a' })).toEqual({ command: 'save_activity', args: { id: 'a' } });
});

test('a notice of the host is what the owner reads', async () => {
  const notice = {
    title: 'Dit bestand is geen dossier.',
    text: '',
    hint: 'Kies een bestand dat eindigt op .verantwoord.',
  };
  mockIPC(() => {
    throw notice;
  });
  const refused = await ask('open').catch((cause: unknown) => cause);
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).notice).toEqual(notice);
});

test('anything else is a mistake of ours, said plainly', async () => {
  mockIPC(() => {
    throw 'command open not allowed';
  });
  const refused = await ask('open').catch((cause: unknown) => cause);
  expect((refused as Refused).notice.title).toBe('Het programma kon deze stap niet doen.');
});
