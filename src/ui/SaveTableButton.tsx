import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { SaveTableContext, type Sheet } from './SaveTableContext.ts';

interface Props {
  /** Made when asked for. */
  readonly sheet: () => Sheet | Promise<Sheet>;
}

/** 存为 CSV: the table beside it as a file. */
export const SaveTableButton = ({ sheet }: Props) => {
  const { t } = useTranslation();
  const save = useContext(SaveTableContext);
  const [failed, setFailed] = useState(false);
  if (!save) return null;
  const run = async (): Promise<void> => {
    try {
      save(await sheet());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed && <output>{t('sheet.failed')}</output>}
      <button type="button" className="tb-button" onClick={() => void run()}>
        <Icon name="save" size={16} />
        {t('sheet.save')}
      </button>
    </>
  );
};
