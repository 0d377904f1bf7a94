import type { IconName } from '../../form/Icon/shapes';

/** A place in the program. */
export interface RailItem {
  id: string;
  label: string;
  icon: IconName;
  /** Where it leads, within the window: "#/activiteiten". */
  href: string;
  /** How many there are, or how many stand open. */
  count?: number | undefined;
  /** What the count counts, for who hears it: "open punten". */
  counted?: string | undefined;
}
