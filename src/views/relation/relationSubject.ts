import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { RelationAddress } from './address.ts';

/** Measures of a school that its register tells. */
export const SCHOOL_SIZES = ['pupils', 'staff', 'members'] as const;
type SchoolSize = (typeof SCHOOL_SIZES)[number];

/** What is set against what, and what else the marks show. */
export interface RelationSubject {
  readonly x: Metric;
  readonly y: Metric;
  readonly size: Metric | SchoolSize | null;
  /** Null: by type of school. */
  readonly colour: Metric | null;
}

/** By the address or, where it names no known metric, by the workspace's own choice; null where there are not two metrics. */
export const relationSubject = ({ metric, other, size, colour }: Pick<RelationAddress, 'metric' | 'other' | 'size' | 'colour'>, workspace: Workspace): RelationSubject | null => {
  const known = (id: string): Metric | null => workspace.metrics.find((one) => one.id === id) ?? null;
  const own = headlineMetrics(workspace, 3);
  const y = known(metric) ?? own.find((one) => one.id !== other) ?? null;
  if (!y) return null;
  const asked = known(other);
  const x = asked && asked.id !== y.id ? asked : own.find((one) => one.id !== y.id);
  if (!x) return null;
  return { x, y, size: SCHOOL_SIZES.find((one) => one === size) ?? known(size), colour: known(colour) };
};
