/**
 * A host in the page, for scenes that change things: it keeps a register in memory and answers the commands
 * that the open dossier sends. It knows no file and no law.
 */
import type { ActivityRow, AnyRecord, ChangeAlike, Register, Saved, Views } from '../ipc/ipc';
import { valueOf } from '../form/answer';
import { isOutsideEea } from '../parts/processor/countries';
import { basisWord, listed } from '../parts/activity/words';
import { find, listOf, parse, put, refOf, type Listed } from '../state/records';
import { freeId } from '../parts/activity/fresh';
import { findingsIn } from './bakery';

/** The fields that a change of several brings; the sample knows those of one field. */
function alike(change: ChangeAlike): object {
  if ('process_owner' in change)
    return { process_owner: change.process_owner === null ? 'open' : { confirmed: change.process_owner } };
  if ('retention' in change) return { retention: { confirmed: [change.retention.period] } };
  if ('status' in change) return { status: change.status };
  return 'recipient_kind' in change ? { kind: change.recipient_kind } : {};
}

const STATE = { undo: null, redo: null, unsaved: false };

/** Answers the page's commands from this register, until another sample takes over; `more` answers what a scene asks besides. */
export function hostSample(
  start: Register,
  more: Record<string, (args: Record<string, unknown>) => unknown> = {},
): void {
  let register = start;
  const past: Register[] = [];

  const set = (next: Register): void => {
    past.push(register);
    register = next;
  };

  function replaceList(kind: Listed, list: readonly { id: string }[]): void {
    const old = listOf(register, kind);
    const part = Object.keys(register).find((key) => register[key as keyof Register] === (old as unknown));
    if (part) set({ ...register, [part]: list });
  }

  function save(record: AnyRecord): Saved {
    if (typeof record.value === 'string' || !('id' in record.value)) {
      set(put(register, record));
      return { record: refOf(record.kind), changed: changed(), problems: [] };
    }
    const value = record.value as { id: string; name?: string };
    const kind = record.kind as Listed;
    const list = listOf(register, kind) as readonly { id: string }[];
    const id =
      value.id ||
      freeId(
        value.name ?? kind,
        list.map((one) => one.id),
      );
    const saved = { ...value, id };
    replaceList(
      kind,
      list.some((one) => one.id === id) ? list.map((one) => (one.id === id ? saved : one)) : [...list, saved],
    );
    return { record: refOf(kind, id), changed: changed(), problems: [] };
  }

  const changed = () => ({ parts: ['activities'], place: null, state: STATE });

  function rows(): ActivityRow[] {
    return register.activities.map((activity) => ({
      id: activity.id,
      name: activity.name,
      status: activity.status,
      for_whom: listed(
        (valueOf(activity.data_subjects) ?? []).map(
          (id) => register.data_subject_categories.find((group) => group.id === id)?.name ?? '',
        ),
      ),
      basis: listed([
        ...new Set(
          activity.purposes
            .flatMap((purpose) => valueOf(purpose.legal_bases) ?? [])
            .map((use) => basisWord(use.basis)),
        ),
      ]),
      retention: '',
      outside_eea: (valueOf(activity.recipients) ?? []).some((id) =>
        isOutsideEea(valueOf(register.recipients.find((one) => one.id === id)?.country ?? 'open') ?? ''),
      ),
      has_proposals: false,
      complete: false,
      gaps: 0,
    }));
  }

  const views = (): Views =>
    ({ activities: rows(), findings: findingsIn(register), retention: [], problems: [] }) as unknown as Views;

  const answers: Record<string, (args: Record<string, unknown>) => unknown> = {
    register_parts: () => register,
    views,
    statement: () => ({ number: 1, renewal: { head: { title: '', sections: [], lead: [] }, sections: [] } }),
    referring: () => [],
    save_record: ({ record }) => save(record as AnyRecord),
    duplicate_together: ({ records }) => {
      const before = register;
      const steps = past.length;
      const copies = (records as string[]).map((record) => {
        const { kind, id } = parse(record);
        const one = find(register, kind as 'activity', id);
        const copy = { kind, value: { ...one, id: '', name: `${one?.name} (kopie)` } } as AnyRecord;
        return save(copy).record;
      });
      // One step, however many records.
      past.splice(steps, past.length, before);
      return { records: copies, changed: changed() };
    },
    change_together: ({ records, change }) => {
      const before = register;
      const steps = past.length;
      const fields = alike(change as ChangeAlike);
      for (const record of records as string[]) {
        const { kind, id } = parse(record);
        const one = find(register, kind as 'activity', id);
        if (one) save({ kind, value: { ...one, ...fields } } as AnyRecord);
      }
      past.splice(steps, past.length, before);
      return changed();
    },
    remove_record: ({ record }) => {
      const { kind, id } = parse(record as string);
      replaceList(
        kind as Listed,
        listOf(register, kind as Listed).filter((one) => one.id !== id),
      );
      return changed();
    },
    remove_together: ({ records, along }) => {
      const before = register;
      const steps = past.length;
      for (const one of [...(along as string[]), ...(records as string[])]) {
        const { kind, id } = parse(one);
        replaceList(
          kind as Listed,
          listOf(register, kind as Listed).filter((other) => other.id !== id),
        );
      }
      past.splice(steps, past.length, before);
      return changed();
    },
    move_record: ({ record, to }) => {
      const { kind, id } = parse(record as string);
      const list = listOf(register, kind as Listed);
      const rest = list.filter((one) => one.id !== id);
      const one = list.filter((other) => other.id === id);
      replaceList(kind as Listed, [...rest.slice(0, to as number), ...one, ...rest.slice(to as number)]);
      return changed();
    },
    undo: () => {
      register = past.pop() ?? register;
      return changed();
    },
    ...more,
  };

  Object.assign(window, {
    __TAURI_INTERNALS__: {
      invoke: (command: string, args: Record<string, unknown> = {}) => {
        const answer = answers[command];
        return answer
          ? Promise.resolve(structuredClone(answer(args)))
          : Promise.reject(new Error(`the sample does not know ${command}`));
      },
    },
  });
}
