import { formatPercent, formatValue } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { MissingReason, Status } from '../../domain/observation.ts';
import { readCorrection, type CorrectionForm } from '../../domain/readCorrection.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { sheetUnit } from '../sheetFigure.ts';
import { useFormat } from '../useFormat.ts';

interface Props {
  readonly metric: Metric;
  readonly form: CorrectionForm;
  readonly onChange: (part: Partial<CorrectionForm>) => void;
}

const STATUSES: readonly Status[] = ['reported', 'approximate', 'derived', 'aim', 'requirement'];
const REASONS: readonly MissingReason[] = ['to_verify', 'not_applicable', 'withheld', 'not_reported'];

/** What a figure is: a value in the metric's unit, numerator and denominator of a rate, or none and why. */
export const CorrectionFields = ({ metric, form, onChange }: Props) => {
  const { t, language } = useFormat();
  const modes = metric.kind === 'rate' ? (['value', 'parts', 'none'] as const) : (['value', 'none'] as const);
  const choices = metric.kind === 'boolean' ? [1, 0] : metric.kind === 'ordinal' ? metric.levels.map((_, place) => place + 1) : null;
  const unit = sheetUnit(metric, language);
  const equal = form.mode === 'parts' ? readCorrection({ ...form, reason: '-' }, metric) : null;
  return (
    <>
      <Segmented label={t('correction.mode')} segments={modes.map((id) => ({ id, label: t(`correction.modes.${id}`) }))} value={form.mode} onChange={(mode) => onChange({ mode })} />
      <div className="correction-row">
        {form.mode === 'value' &&
          (choices ? (
            <label className="correction-field">
              {t('correction.level')}
              <select className="tb-field" value={form.value} onChange={({ target }) => onChange({ value: target.value })}>
                <option value="">{t('correction.choose')}</option>
                {choices.map((value) => (
                  <option key={value} value={value}>
                    {formatValue(metric, value, language)}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <Field label={unit === '' ? t('correction.value') : t('correction.valueUnit', { unit })} value={form.value} onChange={(value) => onChange({ value })} />
          ))}
        {form.mode === 'parts' && (
          <>
            <Field label={t('correction.numerator')} value={form.numerator} onChange={(numerator) => onChange({ numerator })} />
            <Field label={t('correction.denominator')} value={form.denominator} onChange={(denominator) => onChange({ denominator })} />
            <output className="correction-equals">{equal?.ok && equal.figure.value !== null ? t('correction.equals', { value: formatPercent(equal.figure.value, language) }) : ''}</output>
          </>
        )}
        {form.mode === 'none' ? (
          <label className="correction-field">
            {t('correction.missing')}
            <select className="tb-field" value={form.missing} onChange={({ target }) => onChange({ missing: REASONS.find((one) => one === target.value) ?? 'to_verify' })}>
              {REASONS.map((one) => (
                <option key={one} value={one}>
                  {t(`source.missingOf.${one}`)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label className="correction-field">
            {t('correction.status')}
            <select className="tb-field" value={form.status} onChange={({ target }) => onChange({ status: STATUSES.find((one) => one === target.value) ?? 'reported' })}>
              {STATUSES.map((one) => (
                <option key={one} value={one}>
                  {t(`source.statusOf.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </>
  );
};

const Field = ({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) => (
  <label className="correction-field">
    {label}
    <input className="tb-field" inputMode="decimal" autoComplete="off" maxLength={20} value={value} onChange={({ target }) => onChange(target.value)} />
  </label>
);
