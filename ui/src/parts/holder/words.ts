/** What the owner chooses from for a system. */
import type { Option } from '../../form/option';
import type { Hosting, RiskLevel } from '../../ipc/ipc';

export const hostings: Option<Hosting>[] = [
  { value: 'netherlands', label: 'In Nederland' },
  { value: 'eea', label: 'In een ander land van de EER' },
  { value: 'outside_eea', label: 'Buiten de EER' },
  { value: 'on_premises', label: 'Bij ons zelf' },
];

export const risks: Option<RiskLevel>[] = [
  { value: 'low', label: 'Laag' },
  { value: 'medium', label: 'Midden' },
  { value: 'high', label: 'Hoog' },
];
