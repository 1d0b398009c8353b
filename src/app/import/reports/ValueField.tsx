import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import type { Metric } from '../../../domain/metric.ts';

interface Props {
  readonly metric: Metric | undefined;
  readonly value: number | null;
  /** In the metric's own unit. */
  readonly own: boolean;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
}

/** True where the metric can have the value: a grade that it has, yes or no, a share of no more than all. */
export const isPossible = (metric: Metric | undefined, value: number): boolean => {
  if (metric?.kind === 'ordinal') return Number.isInteger(value) && value >= 1 && value <= metric.levels.length;
  if (metric?.kind === 'boolean') return value === 0 || value === 1;
  return value >= 0 && (metric?.kind !== 'rate' || value <= 100);
};

/** The value of a figure: a number, a grade by its name, or yes or no. */
export const ValueField = ({ metric, value, own, disabled, onChange }: Props) => {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const choices =
    metric?.kind === 'ordinal'
      ? metric.levels.map((level, at) => ({ value: at + 1, label: level[language] }))
      : metric?.kind === 'boolean'
        ? [{ value: 1, label: t('reports.yes') }, { value: 0, label: t('reports.no') }]
        : null;
  if (choices) return <Select size="small" disabled={disabled} value={disabled ? null : value} onChange={onChange} options={choices} />;
  return <InputNumber size="small" min={0} {...(own && metric?.kind === 'rate' ? { max: 100 } : {})} disabled={disabled} value={disabled ? null : value} onChange={onChange} />;
};
