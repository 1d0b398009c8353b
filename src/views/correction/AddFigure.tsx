import { useState } from 'react';
import type { SchoolId } from '../../domain/ids.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { statusClass } from '../../domain/observation.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { schoolYearFigures } from '../../queries/schoolYearFigures.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import { metricOptions } from '../metricOptions.ts';
import { useFormat } from '../useFormat.ts';
import { CorrectButton } from './CorrectButton.tsx';

/** A figure that a school's year lacks, given by hand: which metric, then the form. */
export const AddFigure = ({ school, year }: { readonly school: SchoolId; readonly year: Year }) => {
  const { t, language } = useFormat();
  const { workspace, editable } = useAccess();
  const figures = useAnswer(schoolYearFigures(school, year));
  const [chosen, setChosen] = useState<string | null>(null);
  if (!editable || !figures.data) return null;
  const there = new Set(figures.data.filter(({ status }) => statusClass(status) === 'result').map(({ metric }) => metric));
  const metrics = spokenMetrics(workspace).filter(({ id }) => !there.has(id));
  const metric = metrics.find(({ id }) => id === chosen);
  if (metrics.length === 0) return null;
  return (
    <div className="data-filters data-add">
      <SinglePicker label={t('correction.missingMetric')} options={metricOptions(metrics, language)} value={metric?.id ?? null} onChange={setChosen} placeholder={t('correction.choose')} />
      {metric && <CorrectButton figure={{ school, year, metric: metric.id }} current={null} />}
    </div>
  );
};
