import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { usePartStage } from './PartStage.ts';
import { SaveTableContext, type Sheet } from './SaveTableContext.ts';
import { StagedSheet } from './StagedSheet.tsx';

interface Props {
  /** Made when asked for. */
  readonly sheet: () => Sheet | Promise<Sheet>;
}

/** 存为 CSV: the table beside it as a file. */
export const SaveTableButton = ({ sheet }: Props) => {
  const { t } = useTranslation();
  const save = useContext(SaveTableContext);
  const stage = usePartStage();
  const [failed, setFailed] = useState(false);
  if (stage) return <StagedSheet sheet={sheet} />;
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
