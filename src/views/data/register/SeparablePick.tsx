import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../useDataText.ts';
import type { Separable } from './separable.ts';

interface Props {
  readonly separable: readonly Separable[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** What came to the school, by file and by the name it came under. */
export const SeparablePick = ({ separable, picked, onChange }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  if (separable.length === 0) return <p className="data-note">{t('schools.change.nothingCame')}</p>;
  return (
    <fieldset className="register-came">
      <legend>{t('schools.change.came')}</legend>
      {separable.map(({ key, file, name, by, years, rows }) => (
        <Checkbox key={key} checked={picked.includes(key)} onChange={({ target }) => onChange(target.checked ? [...picked, key] : picked.filter((each) => each !== key))}>
          {name === null ? t('schools.change.ownName') : t(`schools.change.taken.${by === 'alias' ? 'alias' : 'user'}`, { name })}
          <span className="data-way"> {t('schools.change.cameFrom', { file, years: years.join(t('data.joiner')), n: say.count(rows) })}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
};
