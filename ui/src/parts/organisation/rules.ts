/** The agreements that hold for the whole firm: which questions there are, and in which block they stand. */
import type { Option } from '../../form/option';
import type { FieldId } from '../../ipc/ipc';
import { conditions, leavesEea } from './words';

/** The records of which a register has one, apart from the firm itself. */
export type Policy =
  | 'sharing'
  | 'transfer_policy'
  | 'retention_policy'
  | 'security'
  | 'cookie_policy'
  | 'request_policy'
  | 'governance';

/** A question whose answer is a value of its own; what has parts is asked by its own component. */
export type Rule = { field: FieldId } & (
  | { ask: 'yes-no' }
  | { ask: 'text' }
  | { ask: 'choice'; options: readonly Option<string>[] }
  | { ask: 'choices'; options: readonly Option<string>[] }
  | { ask: 'period' }
  | { ask: 'four-eyes' }
);

const yesNo = (field: FieldId): Rule => ({ field, ask: 'yes-no' });
const text = (field: FieldId): Rule => ({ field, ask: 'text' });

export const rules: Record<Policy, readonly Rule[]> = {
  transfer_policy: [
    { field: 'transfer_policy.leaves_eea', ask: 'choice', options: leavesEea },
    yesNo('transfer_policy.only_if_needed'),
    yesNo('transfer_policy.asks_eu_servers'),
    yesNo('transfer_policy.asks_standard_clauses'),
  ],
  sharing: [
    yesNo('sharing.sells_data'),
    { field: 'sharing.conditions', ask: 'choices', options: conditions },
    yesNo('sharing.has_safeguards'),
    yesNo('sharing.records_basis'),
    yesNo('sharing.contracts_with_processors'),
    text('sharing.other_relations'),
  ],
  cookie_policy: [
    yesNo('cookie_policy.uses_cookies'),
    yesNo('cookie_policy.deletable_in_browser'),
    text('cookie_policy.choice_changed'),
    yesNo('cookie_policy.analytics_spare_privacy'),
    yesNo('cookie_policy.explains_similar_techniques'),
    yesNo('cookie_policy.explains_law'),
  ],
  retention_policy: [
    yesNo('retention_policy.no_longer_than_needed'),
    yesNo('retention_policy.depends_on_kind'),
    { field: 'retention_policy.default_period', ask: 'period' },
    yesNo('retention_policy.every_category_has_period'),
    yesNo('retention_policy.is_documented'),
    yesNo('retention_policy.staff_is_instructed'),
    yesNo('retention_policy.holds_for_disputes'),
  ],
  request_policy: [
    yesNo('request_policy.proves_erasure'),
    yesNo('request_policy.helps_with_other_rights'),
    yesNo('request_policy.objection_names_data'),
    yesNo('request_policy.client_first'),
    yesNo('request_policy.tells_separately'),
    yesNo('request_policy.explains_on_request'),
  ],
  security: [
    yesNo('security.binds_third_parties'),
    yesNo('security.advises_on_login'),
    yesNo('security.asks_to_report'),
  ],
  governance: [
    yesNo('governance.describes_register'),
    yesNo('governance.agreements_recorded'),
    yesNo('governance.purposes_tied_to_processes'),
    yesNo('governance.categories_from_schedule'),
    yesNo('governance.hosting_recorded'),
    { field: 'governance.four_eyes', ask: 'four-eyes' },
  ],
};
