import { useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { MOST_CHOSEN, scopeAddress } from './address.ts';
import { afterTaking } from './afterTaking.ts';

interface Choose {
  readonly toggle: (school: SchoolId) => void;
  /** For a chart's brush and its space key: see afterTaking. */
  readonly chooseTargets: (targets: readonly PointTarget[]) => void;
}

/** Changes which schools are chosen for all screens: each call is one step in the browser's history; the filter's line says how many they are now. */
export const useChoose = (): Choose => {
  const [{ schools: chosen, only }, patch] = useAddress(scopeAddress);
  return useMemo(() => {
    const replace = (schools: readonly SchoolId[]): void => patch({ schools: [...new Set(schools)].slice(0, MOST_CHOSEN), only: only && schools.length > 0 });
    return {
      toggle: (school) => replace(chosen.includes(school) ? chosen.filter((other) => other !== school) : [...chosen, school]),
      chooseTargets: (targets) => {
        const next = afterTaking(chosen, targets);
        if (next !== chosen) replace(next);
      },
    };
  }, [chosen, only, patch]);
};
