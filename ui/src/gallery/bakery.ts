/** The example bakery as the window holds it: the file leaves out what is blank. */
import bakery from '../../../tests/dossiers/bakkerij.json';
import { BLANK, type Answer, type FindingRow, type Register } from '../ipc/ipc';

type Sparse = Record<string, unknown>;
type Noun = keyof typeof BLANK;

/** Which parts of a record are records themselves. */
const PARTS: Partial<Record<Noun, Record<string, Noun>>> = {
  activity: {
    clients: 'client',
    joint_arrangement: 'joint_arrangement',
    purposes: 'purpose',
    data: 'data_item',
    excluded_data: 'excluded_data',
    provision: 'provision',
    automated_decision: 'automated_decision',
    opt_out: 'opt_out',
    email_tracking: 'email_tracking',
    reuse: 'reuse',
    remarks: 'remark',
    third_party_notices: 'third_party_notice',
    pre_scan: 'pre_scan',
  },
  purpose: { legal_bases: 'legal_basis' },
  legal_basis: { balancing: 'balancing', consent: 'consent' },
  recipient: { assurance: 'assurance' },
  retention: { starts_from: 'starts_from' },
};

const LISTS: Partial<Record<keyof Register, Noun>> = {
  activities: 'activity',
  data_subject_categories: 'data_subject',
  personal_data_categories: 'personal_data',
  sources: 'source',
  recipients: 'recipient',
  agreements: 'agreement',
  retention_periods: 'retention',
  systems: 'system',
  measures: 'measure',
};

function fill(noun: Noun, sparse: Sparse): Sparse {
  const whole: Sparse = { ...structuredClone(BLANK[noun]), ...sparse };
  for (const [key, part] of Object.entries(PARTS[noun] ?? {})) whole[key] = deep(part, whole[key]);
  return whole;
}

function deep(noun: Noun, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => deep(noun, one));
  if (typeof value !== 'object' || value === null) return value;
  if ('confirmed' in value) return { confirmed: deep(noun, value.confirmed) };
  if ('proposed' in value) return { proposed: deep(noun, value.proposed) };
  return fill(noun, value as Sparse);
}

/** A fresh copy of the bakery's register. */
export function bakeryRegister(): Register {
  const lists = Object.entries(LISTS).map(([key, noun]) => [
    key,
    (bakery as unknown as Record<string, Sparse[]>)[key]?.map((one) => fill(noun, one)) ?? [],
  ]);
  return { ...structuredClone(BLANK.register), ...(Object.fromEntries(lists) as Partial<Register>) };
}

/** The bakery with a camera nobody has thought about: no reason, and only a proposal how long. */
export function unfinishedBakery(): Register {
  const register = bakeryRegister();
  return {
    ...register,
    activities: register.activities.map((activity) =>
      activity.id === 'camera'
        ? {
            ...activity,
            retention: { confirmed: ['camera'] },
            purposes: activity.purposes.map((purpose) => ({ ...purpose, legal_bases: 'open' as const })),
          }
        : activity,
    ),
    retention_periods: register.retention_periods.map((period) =>
      period.id === 'camera' ? { ...period, term: pencil(period.term) } : period,
    ),
  };
}

const pencil = <T>(answer: Answer<T>): Answer<T> =>
  typeof answer === 'object' && 'confirmed' in answer ? { proposed: answer.confirmed } : answer;

const finding = (
  check: string,
  activity: string,
  record: string,
  field: string,
  label: string,
  text: string,
): FindingRow => ({
  check,
  record,
  name: '',
  activity,
  field,
  label,
  severity: 'fault',
  article: 'art. 13 AVG',
  text,
});

/** A few of the checks of the host, for a register that nobody checks here. */
export function findingsIn(register: Register): FindingRow[] {
  const found: FindingRow[] = [];
  const lacks = (answer: Answer<unknown>): boolean =>
    typeof answer === 'string' ? answer === 'open' : 'proposed' in answer;
  for (const activity of register.activities) {
    const { id, name } = activity;
    const say = (field: string, text: string, record = `activity/${id}`) =>
      found.push(finding(`required/${field.replace('.', '-')}`, id, record, field, '', text));
    if (lacks(activity.role)) say('activity.role', `Uw rol ontbreekt bij ${name}.`);
    if (lacks(activity.data_subjects)) say('activity.data_subjects', `Van wie ontbreekt bij ${name}.`);
    if (lacks(activity.data)) say('activity.data', `Vul in welke gegevens u gebruikt bij ${name}.`);
    if (lacks(activity.recipients)) say('activity.recipients', `Vul in wie de gegevens krijgt bij ${name}.`);
    if (lacks(activity.retention)) say('activity.retention', `Bewaartermijn ontbreekt bij ${name}.`);
    if (lacks(activity.measures)) say('activity.measures', `Beschrijf de beveiliging bij ${name}.`);
    if (activity.purposes.length === 0) say('activity.purposes', `Doel ontbreekt bij ${name}.`);
    for (const purpose of activity.purposes) {
      if (lacks(purpose.legal_bases))
        say('purpose.legal_bases', `Grondslag ontbreekt bij ${name}.`, `purpose/${purpose.id}`);
    }
    if (id === 'nieuwsbrief')
      found.push(
        finding(
          'transfers/without-safeguard',
          id,
          `activity/${id}`,
          'activity.recipients',
          'Ontvangers',
          'Mailchimp staat buiten de EER. Kijk de waarborg na.',
        ),
      );
  }
  return found;
}
