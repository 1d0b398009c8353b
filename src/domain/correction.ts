import { importId, type ImportId } from './ids.ts';
import type { Correction } from './journal.ts';
import { statusClass, STATUS_CLASSES, type MissingReason, type Status, type StatusClass } from './observation.ts';

const MARK = 'correction-';

/** `random`: what no other correction has. */
export const correctionId = (random: string): ImportId => importId(MARK + random);

/** The figure that stands at this address was given by hand. */
export const isCorrection = (id: ImportId): boolean => id.startsWith(MARK);

/** A figure given by hand stands in no file; its class keeps the rows of one correction apart. */
export const correctionPlace = (kind: StatusClass): { readonly file: number; readonly row: number; readonly column: number } => ({
  file: 0,
  row: 0,
  column: STATUS_CLASSES.indexOf(kind),
});

interface SaidByHand {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

const STATUS_OF: Readonly<Record<StatusClass, Status>> = { result: 'reported', aim: 'aim', requirement: 'requirement' };

/** What a correction says, one for each class of status: where the figure is of another class than was taken, nothing is left of the one it was taken for. */
export const saidByCorrection = ({ of, value, numerator, denominator, status, missing }: Correction): readonly SaidByHand[] => {
  const said: SaidByHand = { value, numerator, denominator, status, missing };
  return statusClass(status) === of ? [said] : [said, { value: null, numerator: null, denominator: null, status: STATUS_OF[of], missing: 'not_mentioned' }];
};
