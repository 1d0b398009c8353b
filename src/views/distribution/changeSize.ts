import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import type { Movements } from '../../domain/movements.ts';

/** In what way a school's change is told. */
export const sizeOf = ({ rose, fell }: Movements): ((change: SchoolChange) => 'rose' | 'fell' | 'alike') => {
  const up = new Set(rose);
  const down = new Set(fell);
  return (change) => (up.has(change) ? 'rose' : down.has(change) ? 'fell' : 'alike');
};
