import type { PickOption } from '../../ui/pickOption.ts';

/** Something the user can ask for by name. */
export interface Command extends PickOption {
  readonly run: () => void;
}
