/** What the steps of *Snel beginnen* are called, and what is missing in an answer. */
import type { Answers, Fact, Firm, Register, Said, Step } from '../../ipc/ipc';

export interface StepWords {
  step: Step;
  /** In the list at the left. */
  short: string;
  /** The heading. */
  title: string;
}

/** The seven steps that ask something; the eighth says that it is done. */
export const STEPS: readonly StepWords[] = [
  { step: 'firm', short: 'Uw bedrijf', title: 'Uw bedrijf' },
  { step: 'kind', short: 'Soort bedrijf', title: 'Wat voor bedrijf heeft u?' },
  { step: 'activities', short: 'Wat u doet', title: 'Wat doet u met gegevens?' },
  { step: 'programs', short: 'Programma’s', title: 'Welke programma’s gebruikt u?' },
  { step: 'special', short: 'Bijzonder', title: 'Is er iets bijzonders?' },
  { step: 'periods', short: 'Bewaren', title: 'Hoe lang bewaart u gegevens?' },
  { step: 'check', short: 'Controleer', title: 'Klopt dit allemaal?' },
];

/** The number of a step, from 1; 8 for the last. */
export const numberOf = (step: Step): number => {
  const at = STEPS.findIndex((one) => one.step === step);
  return at < 0 ? STEPS.length + 1 : at + 1;
};

/** "Stap 3 van 7: Wat doet u met gegevens?" */
export function titleOf(step: Step): string {
  const words = STEPS.find((one) => one.step === step);
  return words
    ? `Stap ${numberOf(step)} van ${STEPS.length}: ${words.title}`
    : 'Uw privacyverklaring is klaar';
}

/** Nothing was answered yet. */
export const NO_ANSWERS: Answers = {
  firm: {
    name: '',
    legal_form: null,
    street: '',
    postcode: '',
    city: '',
    email: '',
    phone: '',
    kvk_number: '',
    website: '',
    form_of_address: 'u',
  },
  sector: '',
  personnel: 'not_yet',
  website: 'not_yet',
  activities: [],
  programs: [],
  agreements: 'not_yet',
  bsn: 'not_yet',
  health: 'not_yet',
  cameras: 'not_yet',
  children: 'not_yet',
  automated_decisions: 'not_yet',
  cookies: 'not_yet',
};

/** Something that is not filled in, with the id of its control. */
export interface Problem {
  field: string;
  message: string;
}

/** The controls of the first step are those of the firm's own form: what is wrong is said in the same words. */
export const FIRM_FIELDS = {
  name: 'organisation:organisation.trade_name',
  legal_form: 'organisation:organisation.legal_form',
  street: 'organisation:address.street',
  postcode: 'organisation:address.postcode',
  city: 'organisation:address.city',
  email: 'organisation:organisation.email',
  phone: 'organisation:organisation.phone',
  kvk_number: 'organisation:organisation.kvk_number',
  website: 'organisation:organisation.website',
  form_of_address: 'organisation:organisation.form_of_address',
} as const satisfies Record<keyof Firm, string>;

/** The six questions, in the order of the screen. */
export const QUESTIONS = [
  {
    key: 'bsn',
    label: 'Heeft u van iemand het BSN of een kopie van een ID-bewijs?',
    hint: 'Ook van uw personeel.',
  },
  { key: 'health', label: '', hint: 'Een allergie of blessure telt ook.' },
  { key: 'cameras', label: 'Hangt er een camera?', hint: 'Binnen of buiten, ook een deurbel.' },
  { key: 'children', label: 'Richt u zich op kinderen?', hint: '' },
  {
    key: 'automated_decisions',
    label: 'Beslist een computer over mensen, zonder dat iemand meekijkt?',
    hint: 'Bijvoorbeeld wie op krediet mag kopen.',
  },
  { key: 'cookies', label: 'Plaatst uw website cookies?', hint: 'Een winkelmandje of teller doet dat.' },
] as const satisfies readonly { key: keyof Answers; label: string; hint: string }[];

export type Question = (typeof QUESTIONS)[number]['key'];

export const fieldOfQuestion = (key: string): string => `quick-start:${key}`;

/** What is asked in this step and was not answered. Nobody is held up by it: a second "Verder" goes on. */
export function missingIn(step: Step, answers: Answers): Problem[] {
  const problems: Problem[] = [];
  const ask = (isMissing: boolean, field: string, message: string): void => {
    if (isMissing) problems.push({ field, message });
  };
  const { firm } = answers;
  if (step === 'firm') {
    ask(firm.name.trim() === '', FIRM_FIELDS.name, 'Vul de naam van uw bedrijf in.');
    ask(firm.street.trim() === '', FIRM_FIELDS.street, 'Vul uw straat en huisnummer in.');
    ask(firm.postcode.trim() === '', FIRM_FIELDS.postcode, 'Vul uw postcode in.');
    ask(firm.city.trim() === '', FIRM_FIELDS.city, 'Vul uw plaats in.');
    ask(firm.email.trim() === '', FIRM_FIELDS.email, 'Vul uw e-mailadres in.');
  }
  if (step === 'kind') {
    ask(answers.sector === '', fieldOfQuestion('sector'), 'Kies wat voor bedrijf u heeft.');
    ask(answers.personnel === 'not_yet', fieldOfQuestion('personnel'), 'Kies of er mensen bij u werken.');
    ask(answers.website === 'not_yet', fieldOfQuestion('website'), 'Kies of u een website heeft.');
    const hasNoAddress = answers.website === 'yes' && firm.website.trim() === '';
    ask(hasNoAddress, FIRM_FIELDS.website, 'Vul het adres van uw website in.');
  }
  if (step === 'special') {
    for (const { key } of asked(answers)) {
      ask(answers[key] === 'not_yet', fieldOfQuestion(key), `${SHORT[key]}: kies ja, nee of weet ik niet.`);
    }
  }
  return problems;
}

/** A question in a word. */
export const SHORT: Record<Question, string> = {
  bsn: 'BSN',
  health: 'Gezondheid',
  cameras: 'Camera',
  children: 'Kinderen',
  automated_decisions: 'Computer',
  cookies: 'Cookies',
};

/** The questions that this firm is asked: without a website there are no cookies. */
export const asked = (answers: Answers): (typeof QUESTIONS)[number][] =>
  QUESTIONS.filter(({ key }) => key !== 'cookies' || answers.website !== 'no');

/** The step in which an owner stopped; nothing when the steps were never begun, or are done. */
export function unfinished(register: Register): Step | undefined {
  const run = register.import_runs.find(({ id }) => id === 'snel-beginnen');
  const at = run?.mapping.find(({ column }) => column === 'stap')?.field;
  return at === undefined ? undefined : STEPS[Number(at)]?.step;
}

/** As a yes-no question takes it: null is "Weet ik niet". */
export function asChoice(said: Said): boolean | null | undefined {
  switch (said) {
    case 'yes':
      return true;
    case 'no':
      return false;
    case 'unknown':
      return null;
    case 'not_yet':
      return undefined;
  }
}

export const asSaid = (choice: boolean | null): Said => (choice === null ? 'unknown' : choice ? 'yes' : 'no');

/** The step in which a fact of the statement is asked. */
export function stepOf({ record, field }: Fact): Step {
  if (field.includes('retention') || record.startsWith('retention/')) return 'periods';
  if (/recipient|transfer|system/.test(field)) return 'programs';
  if (/cookie|website\.|automated|children/.test(field)) return 'special';
  if (field.startsWith('organisation.') || field.startsWith('address.')) return 'firm';
  return 'activities';
}
