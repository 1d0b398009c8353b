import { useState, type FormEvent } from 'react';
import { correctionPlace } from '../../domain/correction.ts';
import { statusClass, type MissingReason, type Status } from '../../domain/observation.ts';
import { readCorrection, type CorrectionForm } from '../../domain/readCorrection.ts';
import type { FigureKey } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFigureText } from '../source/useFigureText.ts';
import { useFormat } from '../useFormat.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import '../../ui/field.css';
import './correction.css';

/** The figure as it holds now. */
export interface CurrentFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

interface Props {
  readonly figure: FigureKey;
  readonly current: CurrentFigure | null;
  readonly onClose: () => void;
}

const text = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
/** Of these a figure has a value. */
const hasValue = (status: Status): boolean => status !== 'vague' && status !== 'placeholder';

/** The right figure and why; saved as an entry of the journal, after which its source is shown. */
export const CorrectionDialog = ({ figure: { school, year, metric: id }, current, onClose }: Props) => {
  const { t, yearShort } = useFormat();
  const { workspace, correct } = useAccess();
  const say = useFigureText();
  const openSource = useOpenSource();
  const metric = workspace.metrics.find((one) => one.id === id);
  const [form, setForm] = useState<CorrectionForm>({
    mode: current?.denominator ? 'parts' : 'value',
    value: text(current?.value),
    numerator: text(current?.numerator),
    denominator: text(current?.denominator),
    status: current && hasValue(current.status) ? current.status : 'reported',
    missing: current && current.missing !== 'none' && current.missing !== 'not_mentioned' ? current.missing : 'to_verify',
    reason: '',
  });
  const [fault, setFault] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  if (!metric) return null;
  const names = { school: workspace.schools.find((one) => one.id === school)?.name ?? school, year: yearShort(year), metric: say.metric(id) };
  const title = t(current ? 'correction.title' : 'correction.titleAdd', names);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readCorrection(form, metric);
    if (!read.ok) return setFault(t(`correction.fault.${read.fault}`));
    const { figure, reason } = read;
    if (current && figure.value === current.value && figure.status === current.status && figure.missing === current.missing && figure.denominator === current.denominator) return setFault(t('correction.fault.same'));
    setSaving(true);
    try {
      const made = await correct({ school, year, metric: id, of: current ? statusClass(current.status) : 'result', ...figure, reason });
      onClose();
      return openSource(sourceText({ import: made, ...correctionPlace(statusClass(figure.status)) }));
    } catch {
      setSaving(false);
      return setFault(t('correction.failed'));
    }
  };

  return (
    <Dialog label={title} onClose={onClose}>
      <form className="correction" noValidate onSubmit={(event) => void save(event)}>
        <h2>{title}</h2>
        <p className="correction-lead">{current ? t('correction.lead', { value: say.value({ ...current, metric: id }) }) : t('correction.leadAdd')}</p>
        <CorrectionFields metric={metric} form={form} onChange={(part) => setForm({ ...form, ...part })} />
        <label className="correction-field">
          {t('correction.reason')}
          <textarea className="tb-field" rows={2} maxLength={300} value={form.reason} placeholder={t('correction.reasonExample')} onChange={({ target }) => setForm({ ...form, reason: target.value })} />
        </label>
        <output className="correction-fault">{fault}</output>
        <div className="correction-end">
          <button type="button" className="tb-button" onClick={onClose}>
            {t('correction.cancel')}
          </button>
          <button type="submit" className="tb-button tb-button-primary" disabled={saving}>
            {t('correction.keep')}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
