import type { IconName } from '../Icon/shapes';

/** A line of a menu. */
export interface MenuItem {
  label: string;
  icon?: IconName;
  /** The key that does the same: "Ctrl D". */
  key?: string;
  /** Cannot be done now. */
  off?: boolean;
  /** A line above it. */
  apart?: boolean;
  /** One of a choice, and whether it is the one that holds. */
  chosen?: boolean;
  onChoose: () => void;
}
