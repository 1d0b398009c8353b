import { useContext, useMemo, useState } from 'react';
import { isExpected } from '../../../domain/isExpected.ts';
import { spokenMetrics } from '../../../domain/headlineMetrics.ts';
import { useAccess } from '../../../queries/access.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { yearSpan } from '../../../queries/yearSpan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MultiPicker } from '../../../ui/MultiPicker.tsx';
import { SinglePicker } from '../../../ui/SinglePicker.tsx';
import { metricOptions } from '../../metricOptions.ts';
import { useFormat } from '../../useFormat.ts';
import { useDrawnOnce } from '../useDrawnOnce.ts';
import { SaveTemplateContext } from './SaveTemplateContext.ts';

const YEARS_AHEAD = 1;
const YEARS_BACK = 3;

/** 空白填报表: the form of a year for the schools that are to report in it. */
export const TemplatesPanel = () => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const save = useContext(SaveTemplateContext);
  const span = useAnswer(yearSpan());
  const [today] = useState(() => new Date().getFullYear());
  const last = (span.data?.last ?? today) + YEARS_AHEAD;
  const [chosenYear, setYear] = useState<number | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  const year = chosenYear ?? last;
  const known = useMemo(() => {
    const spoken = spokenMetrics(workspace);
    return spoken.length > 0 ? spoken : workspace.metrics;
  }, [workspace]);
  const options = useMemo(() => metricOptions(known, language), [known, language]);
  const metrics = chosen === null ? known : chosen.flatMap((id) => known.find((metric) => metric.id === id) ?? []);
  const schools = workspace.schools.filter((school) => isExpected(school, year));
  useDrawnOnce(workspace.schools);
  if (workspace.schools.length === 0) return <EmptyState icon="table" title={t('template.title')}>{t('template.noSchools')}</EmptyState>;
  const run = async (format: 'xlsx' | 'csv'): Promise<void> => {
    setState('saving');
    try {
      await save?.({ schools, metrics, year }, format);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p className="data-lead">{t('template.intro')}</p>
      <div className="data-filters">
        <SinglePicker
          label={t('template.year')}
          options={Array.from({ length: YEARS_AHEAD + YEARS_BACK }, (_, back) => last - back).map((each) => ({ id: String(each), label: yearShort(each) }))}
          value={String(year)}
          placeholder={t('template.year')}
          onChange={(id) => setYear(Number(id))}
        />
        <MultiPicker label={t('template.metrics')} options={options} value={metrics.map(({ id }) => id)} placeholder={t('template.choose')} chips={false} onChange={setChosen} />
        <span>{t('template.counts', { schools: schools.length, metrics: metrics.length })}</span>
      </div>
      <div className="data-filters">
        <button type="button" className="tb-button tb-button-primary" disabled={metrics.length === 0 || state === 'saving'} onClick={() => void run('xlsx')}>
          <Icon name="save" size={16} />
          {t('template.saveXlsx')}
        </button>
        <button type="button" className="tb-button" disabled={metrics.length === 0 || state === 'saving'} onClick={() => void run('csv')}>
          <Icon name="save" size={16} />
          {t('template.saveCsv')}
        </button>
        {state === 'failed' && <output>{t('template.failed')}</output>}
      </div>
      <p className="data-note">{t('template.missing', { year: yearShort(year) })}</p>
    </>
  );
};
