import { metricId, type MetricId } from './ids.ts';
import type { Workspace } from './journal.ts';
import type { Metric } from './metric.ts';
import { ON_TIME } from './onTime.ts';

/** What a committee asks for first, a figure or two a theme; the first also leads the overview and opens the trend. */
const FIRST: readonly MetricId[] = [
  'theme_party_day_count', 'party_lesson_count', 'heart_talk_coverage', 'problem_fixed_rate', 'drill_count', 'std_score',
  'new_member_count', 'volunteer_service_count', 'study_hours_member', 'hazard_fix_rate', 'tier_teacher_rate', 'member_total',
].map(metricId);

export const isHeadline = (id: MetricId): boolean => FIRST.includes(id);

/** The metrics of which a live import speaks, in the catalogue's order. */
export const spokenMetrics = (workspace: Workspace): readonly Metric[] => {
  const spoken = new Set(workspace.imports.flatMap((entry) => (entry.live ? entry.metricIds : [])));
  return workspace.metrics.filter((metric) => spoken.has(metric.id));
};

/** The metrics shown where none were chosen: of those above the ones there are, then others in their order. */
export const headlineMetrics = (workspace: Workspace, count: number): readonly Metric[] => {
  const spoken = spokenMetrics(workspace).filter((metric) => metric.id !== ON_TIME);
  const first = FIRST.flatMap((id) => spoken.find((metric) => metric.id === id) ?? []);
  return [...first, ...spoken.filter((metric) => !first.includes(metric))].slice(0, count);
};
