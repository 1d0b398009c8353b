import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ColumnRole } from '../../../ingest/mapping.ts';
import { inferredMetricId } from '../../../ingest/metrics.ts';
import type { KnownNames } from '../summary.ts';

interface Props {
  readonly role: ColumnRole;
  readonly texts: readonly { readonly text: string; readonly rows: number }[];
  readonly header: string;
  readonly known: KnownNames;
  readonly onChange: (role: ColumnRole) => void;
}

const PARTS = ['value', 'numerator', 'denominator'] as const;

/** What goes with a role: the metric and its part, the text to keep of a split, the levels to keep. */
export const RoleDetails = ({ role, texts, header, known, onChange }: Props) => {
  const { t, i18n } = useTranslation();
  const labelled = texts.map(({ text, rows }) => ({ value: text, label: rows > 0 ? t('import.textRows', { text, rows }) : text }));
  if (role.role === 'metric') {
    const own = inferredMetricId(header);
    const listed = known.metrics.map(({ id, zh, en }) => ({ value: id, label: i18n.language === 'en' ? en : zh }));
    const options = [...(known.metrics.some(({ id }) => id === own) ? [] : [{ value: own, label: t('import.newMetricOf', { header }) }]), ...listed];
    return (
      <>
        <label className="review-field">
          {t('source.metric')}
          <Select showSearch={{ optionFilterProp: 'label' }} value={role.metric} options={options} onChange={(metric) => onChange({ ...role, metric })} />
        </label>
        <label className="review-field">
          {t('import.partOf')}
          <Select value={role.part} options={PARTS.map((part) => ({ value: part, label: t(`import.parts.${part}`) }))} onChange={(part) => onChange({ ...role, part })} />
        </label>
      </>
    );
  }
  if (role.role === 'split') {
    return (
      <fieldset className="review-field review-plain">
        <legend>{t('import.splitHow')}</legend>
        <Radio.Group value={role.keep === null ? 'fold' : 'keep'} onChange={({ target }) => onChange({ role: 'split', keep: target.value === 'fold' ? null : (texts[0]?.text ?? '') })}>
          <Radio value="keep">{t('import.keepOne')}</Radio>
          <Radio value="fold">{t('import.foldAll')}</Radio>
        </Radio.Group>
        {role.keep !== null && <Select aria-label={t('import.keepOne')} showSearch={{ optionFilterProp: 'label' }} value={role.keep} options={labelled} onChange={(keep) => onChange({ role: 'split', keep })} />}
      </fieldset>
    );
  }
  if (role.role === 'level') {
    return (
      <label className="review-field">
        {t('import.levelKeep')}
        <Select mode="multiple" value={[...role.keep]} options={labelled} onChange={(keep) => onChange({ role: 'level', keep })} />
      </label>
    );
  }
  return null;
};
