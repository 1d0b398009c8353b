import { useCallback } from 'react';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import { statusClass } from '../domain/observation.ts';
import type { Year } from '../domain/year.ts';
import { useAccess } from '../queries/access.ts';
import { schoolYearFigures } from '../queries/schoolYearFigures.ts';
import { sourceText } from '../queries/sourceAddress.ts';
import { useOpenSource } from '../ui/useOpenSource.ts';

/** Whose figure. */
export interface FigureKey {
  readonly school: SchoolId;
  readonly year: Year;
  readonly metric: MetricId;
}

/** Opens the source of a school's figure, for screens with so many figures that their sources are asked for only when wanted. */
export const useOpenFigure = (): ((key: FigureKey) => Promise<void>) => {
  const { ask } = useAccess();
  const openSource = useOpenSource();
  return useCallback(
    async ({ school, year, metric }) => {
      const found = await ask(schoolYearFigures(school, year));
      const figure = found.find((one) => one.metric === metric && statusClass(one.status) === 'result');
      if (figure) openSource(sourceText(figure.source));
    },
    [ask, openSource],
  );
};
