import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Status } from '../../../domain/observation.ts';
import { metricId, type MetricId } from '../../../domain/ids.ts';
import { useAccess } from '../../../queries/access.ts';
import type { DraftFigure, FigureScope } from '../../../reports/reportDraft.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { SCOPES } from './itemOutcomes.ts';
import { isPossible, ValueField } from './ValueField.tsx';

interface Props {
  /** Without a metric yet, where a person adds what the rules missed. */
  readonly figure: Omit<DraftFigure, 'metric'> & { readonly metric: MetricId | null };
  readonly onSave: (figure: DraftFigure) => void;
  readonly onCancel: () => void;
}

/** Metric, value, status and time of a figure. Without a value it is vague or a placeholder. */
export const FigureEditor = ({ figure, onSave, onCancel }: Props) => {
  const { t, i18n } = useTranslation();
  const { workspace } = useAccess();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const [metric, setMetric] = useState<MetricId | null>(figure.metric);
  const [value, setValue] = useState(figure.value);
  const [status, setStatus] = useState<Status>(figure.status);
  const [scope, setScope] = useState<FigureScope>(figure.scope);
  const chosen = workspace.metrics.find(({ id }) => id === metric);
  const unit = chosen?.kind === 'rate' ? '%' : chosen?.kind === 'ordinal' || chosen?.kind === 'boolean' ? '' : (chosen?.unit[language] ?? figure.unit);
  const valueless = status === 'vague' || status === 'placeholder';
  const save = () => {
    if (metric === null) return;
    const same = value === figure.value && metric === figure.metric;
    const parts = same ? { numerator: figure.numerator, denominator: figure.denominator } : { numerator: null, denominator: null };
    onSave({ ...figure, ...parts, metric, value: valueless ? null : value, status, scope, unit: chosen?.unit.zh ?? figure.unit, doubt: null, subset: false, certain: true });
  };
  return (
    <EditorFrame label={t('reports.editFigure')} ready={metric !== null && (valueless || (value !== null && isPossible(chosen, value)))} onSave={save} onCancel={onCancel}>
      <label className="report-field-wide">
        {t('reports.metric')}
        <Select
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('reports.chooseMetric')}
          value={metric}
          onChange={(id: MetricId | null) => setMetric(id === null ? null : metricId(id))}
          options={workspace.metrics.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      </label>
      <label className={figure.metric === null ? undefined : 'report-first'}>
        {t(unit === '' ? 'reports.valueOnly' : 'reports.value', { unit })}
        <ValueField metric={chosen} value={value} disabled={valueless} onChange={setValue} />
      </label>
      <label>
        {t('reports.status')}
        <Select size="small" value={status} onChange={setStatus} options={STATUSES.map((each) => ({ value: each, label: t(`reports.statusOf.${each}`) }))} />
      </label>
      <label>
        {t('reports.scope')}
        <Select size="small" value={scope} onChange={setScope} options={SCOPES.map((each) => ({ value: each, label: t(`reports.scopeOf.${each}`) }))} />
      </label>
    </EditorFrame>
  );
};
