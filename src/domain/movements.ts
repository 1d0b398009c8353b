import type { SchoolChange } from './answers/schoolChanges.ts';
import type { Metric } from './metric.ts';

/** Who moved beyond what is usual, furthest first, and who moved as the others did. */
export interface Movements {
  readonly rose: readonly SchoolChange[];
  readonly fell: readonly SchoolChange[];
  /** Within a usual distance of the median change; for an ordinal within one level. */
  readonly alike: readonly SchoolChange[];
  readonly n: number;
  readonly medianChange: number | null;
  /** Null where too few schools tell what is usual: then every change stands as it is. */
  readonly usual: number | null;
}

const byId = (one: SchoolChange, two: SchoolChange): number => (one.school < two.school ? -1 : 1);

const changeOf = ({ now, before }: SchoolChange): number => now - before;

/**
 * A school rose when its figure did, and by more than a usual distance beyond the median change. Levels of an ordinal
 * have no median change: one step is small, more is told. An answer of yes or no that changed is always told.
 */
export const movementsOf = (metric: Metric, changes: readonly SchoolChange[]): Movements => {
  const [first] = changes;
  const plain = metric.kind !== 'ordinal' && metric.kind !== 'boolean';
  const medianChange = plain ? (first?.medianChange ?? null) : null;
  const usual = plain ? (first?.usual ?? null) : metric.kind === 'ordinal' ? 1 : 0;
  const from = medianChange ?? 0;
  const beyond = usual ?? 0;
  const rose = changes.filter((change) => changeOf(change) > 0 && changeOf(change) - from > beyond);
  const fell = changes.filter((change) => changeOf(change) < 0 && changeOf(change) - from < -beyond);
  const told = new Set([...rose, ...fell]);
  return {
    rose: rose.toSorted((one, two) => changeOf(two) - changeOf(one) || byId(one, two)),
    fell: fell.toSorted((one, two) => changeOf(one) - changeOf(two) || byId(one, two)),
    alike: changes.filter((change) => !told.has(change)),
    n: changes.length,
    medianChange,
    usual,
  };
};
