import type { PointTarget } from '../../charts/drawing.ts';
import type { SchoolId } from '../../domain/ids.ts';

/**
 * Which schools are chosen once points of a chart were taken: one school taken is added or, chosen already, taken off;
 * several take the place of what was chosen. Points that are no school's change nothing.
 */
export const afterTaking = (chosen: readonly SchoolId[], targets: readonly PointTarget[]): readonly SchoolId[] => {
  const taken = [...new Set(targets.flatMap((target) => (target.kind === 'school' ? [target.school] : [])))];
  const [first] = taken;
  if (first === undefined) return chosen;
  if (taken.length > 1) return taken;
  return chosen.includes(first) ? chosen.filter((school) => school !== first) : [...chosen, first];
};
