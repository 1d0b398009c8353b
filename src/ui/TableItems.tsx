import { useTranslation } from 'react-i18next';
import { TABLE_FORMATS, type TableFormat } from './SaveTableContext.ts';

interface Props {
  readonly onSave: (format: TableFormat) => void;
  readonly onCopy: () => void;
}

/** The lines of a menu by which a table is taken away. */
export const TableItems = ({ onSave, onCopy }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      {TABLE_FORMATS.map((format) => (
        <li key={format}>
          <button type="button" onClick={() => onSave(format)}>
            {t(`sheet.saveAs.${format}`)}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onCopy}>
          {t('sheet.copy')}
        </button>
      </li>
    </>
  );
};
