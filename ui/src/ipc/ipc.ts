import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import type { AppInfo } from './bindings';

/** What did not work, in Dutch for people: what happened, and what you can do. */
export interface Notice {
  title: string;
  text: string;
  hint: string;
}

/** A command answered with a notice instead of a result. */
export class Refused extends Error {
  constructor(readonly notice: Notice) {
    super(notice.title);
  }
}

/** Asks the host for something. Throws `Refused` with what to show when it does not work. */
export async function ask<T>(command: string, args?: InvokeArgs): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (cause) {
    throw new Refused(asNotice(cause));
  }
}

function asNotice(cause: unknown): Notice {
  if (typeof cause === 'object' && cause !== null && 'title' in cause) {
    const { title, text, hint } = cause as Partial<Notice>;
    return { title: title ?? '', text: text ?? '', hint: hint ?? '' };
  }
  // Not a notice: the host refused the command itself, which is a mistake of ours.
  return {
    title: 'Het programma kon deze stap niet doen.',
    text: 'Wat u eerder deed, is bewaard.',
    hint: 'Sluit het programma en start het opnieuw.',
  };
}

export const appInfo = () => ask<AppInfo>('app_info');
/** The name of a file that waits to be opened; the event `pending-file` says that one came. */
export const pendingFile = () => ask<string | null>('pending_file');
