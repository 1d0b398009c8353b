import { useState } from 'react';
import type { SchoolId } from '../../domain/ids.ts';

/**
 * The schools that were chosen before the last change, where that took more than one of them away at once, as a brush
 * over a chart does: worth a way back. Null otherwise.
 */
export const useBeforeLast = (schools: readonly SchoolId[]): readonly SchoolId[] | null => {
  const [kept, setKept] = useState<{ readonly now: readonly SchoolId[]; readonly before: readonly SchoolId[] }>({ now: schools, before: [] });
  if (kept.now.join(' ') !== schools.join(' ')) setKept({ now: schools, before: kept.now });
  const lost = kept.before.filter((school) => !schools.includes(school));
  return lost.length > 1 ? kept.before : null;
};
