import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import { STATUSES, type Status } from '../../../domain/observation.ts';
import { formatValue } from '../../../domain/formatting.ts';
import { metricId, type MetricId } from '../../../domain/ids.ts';
import { useAccess } from '../../../queries/access.ts';
import type { DraftFigure, FigureScope } from '../../../reports/reportDraft.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { SCOPES } from './itemOutcomes.ts';
import { isPossible, ValueField } from './ValueField.tsx';
import { inOwnUnit, OWN_UNIT, unitsOf, type ValueUnit } from './valueUnits.ts';

interface Props {
  /** Without a metric yet, where a person adds what the rules missed. */
  readonly figure: Omit<DraftFigure, 'metric'> & { readonly metric: MetricId | null };
  readonly onSave: (figure: DraftFigure) => void;
  readonly onCancel: () => void;
  readonly focused?: boolean;
}

/** Metric, value, unit, status and time of a figure. Without a value it is vague or a placeholder. */
export const FigureEditor = ({ figure, onSave, onCancel, focused }: Props) => {
  const { t, i18n } = useTranslation();
  const { workspace } = useAccess();
  const language = languageOf(i18n.language);
  const [metric, setMetric] = useState<MetricId | null>(figure.metric);
  const [value, setValue] = useState(figure.value);
  const [status, setStatus] = useState<Status>(figure.status);
  const [scope, setScope] = useState<FigureScope>(figure.scope);
  const chosen = workspace.metrics.find(({ id }) => id === metric);
  const [unitId, setUnitId] = useState<ValueUnit['id']>('own');
  const units = unitsOf(chosen);
  const given = units.find(({ id }) => id === unitId) ?? OWN_UNIT;
  const own = given.id === 'own' ? value : inOwnUnit(value, given);
  const unit = chosen?.kind === 'rate' ? '%' : chosen?.kind === 'ordinal' || chosen?.kind === 'boolean' ? '' : (chosen?.unit[language] ?? figure.unit);
  const valueless = status === 'vague' || status === 'placeholder';
  const save = () => {
    if (metric === null) return;
    const same = own === figure.value && metric === figure.metric;
    const parts = same ? { numerator: figure.numerator, denominator: figure.denominator } : { numerator: null, denominator: null };
    onSave({ ...figure, ...parts, metric, value: valueless ? null : own, status: given.derives && status === 'reported' ? 'derived' : status, scope, unit: chosen?.unit.zh ?? figure.unit, doubt: null, subset: false, certain: true });
  };
  return (
    <EditorFrame focused={focused} label={t('reports.editFigure')} ready={metric !== null && (valueless || (own !== null && isPossible(chosen, own)))} onSave={save} onCancel={onCancel}>
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
        {t(unit === '' || units.length > 1 ? 'reports.valueOnly' : 'reports.value', { unit })}
        <ValueField metric={chosen} own={given.id === 'own'} value={value} disabled={valueless} onChange={setValue} />
      </label>
      {units.length > 1 && (
        <label>
          {t('reports.unit')}
          <Select size="small" disabled={valueless} value={given.id} onChange={setUnitId} options={units.map(({ id }) => ({ value: id, label: id === 'own' ? unit : t(`reports.unitOf.${id}`, { unit }) }))} />
        </label>
      )}
      <label>
        {t('reports.status')}
        <Select size="small" value={status} onChange={setStatus} options={STATUSES.map((each) => ({ value: each, label: t(`reports.statusOf.${each}`) }))} />
      </label>
      <label>
        {t('reports.scope')}
        <Select size="small" value={scope} onChange={setScope} options={SCOPES.map((each) => ({ value: each, label: t(`reports.scopeOf.${each}`) }))} />
      </label>
      {given.id !== 'own' && own !== null && chosen && !valueless && <p>{t(given.derives ? 'reports.comesToDerived' : 'reports.comesTo', { value: formatValue(chosen, own, language) })}</p>}
    </EditorFrame>
  );
};
