/** A host for tests: answers the page's commands from a register in memory and remembers what was asked. */
import { vi } from 'vitest';
import { mockIPC, mockWindows } from '../ipc/testing';
import {
  BLANK,
  type AnyRecord,
  type Changed,
  type Document,
  type Notice,
  type OpenDossier,
  type PartRow,
  type RecordSaved,
  type Register,
  type StatementState,
  type Views,
} from '../ipc/ipc';
import { GENERAL } from '../parts/policy/variant';
import { whole } from '../parts/statement/renewed';
import type { Window } from './commands';
import { parse, put, refOf } from './records';

export const OPEN: OpenDossier = {
  name: 'Bakkerij Jansen',
  folder: 'Documenten',
  savedAt: null,
  unsaved: false,
  canUndo: null,
  canRedo: null,
  isExample: false,
  isReadOnly: false,
  trouble: null,
  remark: null,
  news: null,
  siblings: [],
  clockQuestion: null,
  revision: 0,
};

/** A statement that names the firm, and says what is missing. */
export function statementOf(register: Register): Document {
  const name = register.organisation.trade_name;
  const firm = typeof name === 'object' && 'confirmed' in name ? name.confirmed : '';
  const origin = (field: string, record = 'organisation') => ({
    message: 'identity',
    article: 'art. 13 lid 1 onder a AVG',
    facts: [{ record, field }],
    own_words: false,
  });
  const plain = (text: string) => ({
    inlines: [{ kind: 'text' as const, text }],
    origin: { message: 'm', article: null, facts: [], own_words: false },
  });
  return {
    title: `Privacyverklaring van ${firm}`,
    author: firm,
    language: 'nl',
    date: '2026-11-21',
    version: 'Concept van 21 november 2026',
    concept: true,
    logo: null,
    layout: {
      orientation: 'portrait',
      justified: true,
      serif: true,
      large_print: false,
      contents: true,
      accent: '#0F5259',
    },
    lead: [],
    sections: [
      {
        id: 'identity',
        number: '1.',
        title: plain('Wie zijn wij?'),
        blocks: [
          {
            kind: 'paragraph',
            sentences: [
              {
                inlines: [
                  { kind: 'text', text: 'Wij zijn ' },
                  { kind: 'value', text: firm, origin: origin('organisation.trade_name') },
                  { kind: 'text', text: '.' },
                ],
                origin: origin('organisation.trade_name'),
              },
            ],
          },
          { kind: 'gap', missing: 'ons adres', origin: origin('organisation.visiting_address') },
        ],
        sections: [],
      },
      { id: 'changes', number: '2.', title: plain('Wijzigingen'), blocks: [], sections: [] },
    ],
  };
}

/** How a statement stands of which nothing was published. */
export const NOTHING_PUBLISHED: StatementState = {
  variant: 'website',
  language: 'dutch',
  in_the_making: 1,
  gaps: 0,
  untranslated: 0,
  published: null,
  drift: null,
  changes: [],
  changes_are_own: false,
  next_review: null,
  review_is_due: false,
};

/** What the law says about some parts of a statement. */
export const PARTS: readonly PartRow[] = [
  {
    id: 'identity',
    title: '1. Wie zijn wij?',
    may_be_left_out: false,
    article: 'art. 13 lid 1 onder a AVG',
    because: 'Mensen moeten weten wie hun gegevens heeft.',
    name: 'Wie u bent',
    wants: ['de naam van uw bedrijf'],
  },
  {
    id: 'cookies',
    title: '',
    may_be_left_out: true,
    article: '',
    because: '',
    name: 'Cookies',
    wants: [],
  },
];

/** The host, and what was asked of it. */
export class TestHost {
  register: Register;
  readonly asked: { command: string; args: Record<string, unknown> }[] = [];
  /** Answers in place of the usual ones; a notice that is thrown is a refusal. */
  answers: Record<string, (args: Record<string, unknown>) => unknown> = {};
  /** What holds answers back until it is resolved. */
  held: Promise<void> | undefined;
  /** What holds back the answers to one command. */
  holds: Record<string, Promise<void>> = {};
  /** The numbers of the statements that come with the answers to these commands; usually 1. */
  numbers: Record<string, number> = {};
  views: Views = { activities: [], findings: [], retention: [], problems: [] };
  #past: Register[] = [];
  #future: Register[] = [];
  #ids = 0;

  constructor(register: Register = structuredClone(BLANK.register)) {
    this.register = register;
    mockWindows('main');
    mockIPC(
      async (command, given) => {
        const args = (given ?? {}) as Record<string, unknown>;
        this.asked.push({ command, args: structuredClone(args) });
        await this.held;
        await this.holds[command];
        const made = this.answers[command];
        const answer = structuredClone(made ? made(args) : this.#usual(command, args));
        return command === 'statement' ? this.#told(command, answer as Document) : answer;
      },
      { shouldMockEvents: true },
    );
  }

  /** How often a command was asked for. */
  count(command: string): number {
    return this.asked.filter((one) => one.command === command).length;
  }

  #told = (command: string, statement: Document) => ({
    number: this.numbers[command] ?? 1,
    renewal: whole(statement),
  });

  #usual(command: string, args: Record<string, unknown>): unknown {
    switch (command) {
      case 'register_parts': {
        const parts = args['parts'] as string[];
        const all = Object.entries(this.register);
        return Object.fromEntries(parts.length === 0 ? all : all.filter(([part]) => parts.includes(part)));
      }
      case 'views':
        return this.views;
      case 'statement':
        return statementOf(this.register);
      case 'save_record':
        return this.#save(args['record'] as AnyRecord);
      case 'undo':
        return this.#walk(this.#past, this.#future);
      case 'redo':
        return this.#walk(this.#future, this.#past);
      case 'goes_on':
        return true;
      case 'statement_state':
        return NOTHING_PUBLISHED;
      case 'published_versions':
      case 'own_texts':
      case 'statements':
      case 'translations':
      case 'findings_set_aside':
        return [];
      case 'statement_parts':
        return PARTS;
      case 'readable_accent':
        return args['accent'];
      case 'recent_dossiers':
      case 'waiting_work':
      case 'versions':
        return [];
      default:
        return null;
    }
  }

  #save(record: AnyRecord): RecordSaved {
    const { kind, value } = record;
    const own = typeof value === 'object' && 'id' in value ? value.id : undefined;
    const id = own === '' ? `${kind}-${++this.#ids}` : (own ?? '');
    const saved = (own === undefined ? record : { kind, value: { ...(value as object), id } }) as AnyRecord;
    const before = this.register;
    const isNew = own === '' && kind === 'activity';
    this.register = isNew
      ? { ...before, activities: [...before.activities, saved.value as Register['activities'][number]] }
      : put(before, saved);
    this.#past.push(before);
    const made = this.answers['statement'] ?? (() => statementOf(this.register));
    const statement = made({ variant: GENERAL, language: 'dutch', held: null }) as Document;
    return {
      record: refOf(kind, id),
      changed: this.#changed(before),
      problems: [],
      statement: this.#told('save_record', statement),
    };
  }

  #walk(from: Register[], to: Register[]): Changed {
    const before = this.register;
    const next = from.pop();
    if (next) {
      to.push(before);
      this.register = next;
    }
    return this.#changed(before);
  }

  #changed(before: Register): Changed {
    const parts = (Object.keys(before) as (keyof Register)[]).filter(
      (part) => before[part] !== this.register[part],
    );
    const [first] = parts;
    return {
      parts,
      place: first === undefined ? null : first === 'activities' ? refOf('activity', 'activity-1') : first,
      state: {
        undo: this.#past.length > 0 ? 'uw bedrijf gewijzigd' : null,
        redo: this.#future.length > 0 ? 'uw bedrijf gewijzigd' : null,
        unsaved: true,
      },
    };
  }
}

/** Refuses in words. */
export const refusal = (title: string): Notice => ({ title, text: 'Waarom.', hint: 'Wat nu.' });

/** Everything that was asked so far has been answered. */
export const answered = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

export { parse };

/** What only the window itself can do, as spies. */
export function windowSpies(): Record<keyof Window, ReturnType<typeof vi.fn<() => void>>> {
  return {
    explain: vi.fn(),
    help: vi.fn(),
    search: vi.fn(),
    keys: vi.fn(),
    about: vi.fn(),
    promises: vi.fn(),
    report: vi.fn(),
  };
}
