import type { IconName } from './Icon.tsx';

/** Something to pick. Under `group` it stands with others of its kind; `hint` is said after it, quietly. */
export interface PickOption {
  readonly id: string;
  readonly label: string;
  /** Other names by which it is found: a code, an alias, its name in the other language. */
  readonly keywords?: readonly string[];
  readonly group?: string;
  readonly hint?: string;
  readonly icon?: IconName;
}
