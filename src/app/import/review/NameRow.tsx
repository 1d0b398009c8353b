import { Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { KnownNames, NameLine } from '../summary.ts';

interface Props {
  readonly line: NameLine;
  readonly known: KnownNames;
  readonly onAnswer: (to: NonNullable<NameLine['answer']>) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One name, the schools it may be with the reason of each, and the two other answers. */
export const NameRow = ({ line, known, onAnswer, onKey }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const { key, name, code, rows, file, files, proposals, answer } = line;
  const named = new Map(known.schools.map((school) => [school.id, school]));
  const choice = (to: NonNullable<NameLine['answer']>, label: string, { place, note }: { readonly place: string; readonly note: string }) => (
    <label key={to} className={answer === to ? 'review-answer review-answer-chosen' : 'review-answer'}>
      <input type="radio" name={`name ${key}`} checked={answer === to} onChange={() => onAnswer(to)} onKeyDown={onKey} />
      <kbd aria-hidden="true">{place}</kbd> {label}
      {note !== '' && <small> {note}</small>}
    </label>
  );
  const isOther = answer !== null && answer !== 'new' && answer !== 'refuse' && proposals.every(({ school }) => school !== answer);
  return (
    <fieldset className={answer === null ? 'review-name' : 'review-name review-name-said'} aria-label={t('import.names.of', { name })}>
      <div>
        <strong>{code === null ? name : `${name} ${code}`}</strong>
        <div className="data-way">{files > 1 ? t('import.names.whereFiles', { file, files: say.count(files), rows: say.count(rows) }) : t('import.names.where', { file, rows: say.count(rows) })}</div>
      </div>
      <div className="review-answers">
        {proposals.map(({ school, name: meant, reason }, at) =>
          choice(school, named.get(school)?.name ?? meant, { place: String(at + 1), note: t(`match.${reason}`, { said: name, meant }) }),
        )}
        {choice('new', t('import.names.isNew'), { place: 'N', note: '' })}
        <Select
          size="small"
          className="review-school"
          aria-label={t('import.names.otherOf', { name })}
          placeholder={t('import.names.other')}
          showSearch={{ optionFilterProp: 'label' }}
          value={isOther || answer === 'refuse' ? answer : null}
          options={[{ value: 'refuse', label: t('import.refuseSchool') }, ...known.schools.map(({ id, name: label, code: its }) => ({ value: id, label: its === null ? label : `${label} ${its}` }))]}
          onChange={(to: string | null) => onAnswer(to === 'refuse' ? 'refuse' : (known.schools.find(({ id }) => id === to)?.id ?? 'new'))}
        />
        {answer === null && <span className="data-muted">{t('import.names.pending')}</span>}
      </div>
    </fieldset>
  );
};
