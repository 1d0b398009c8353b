import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csv } from '../export/csv.ts';
import { fileName } from '../export/fileName.ts';
import { tableClip } from '../export/tableClip.ts';
import { useAccess } from '../queries/access.ts';
import { SaveTableContext, type TakeTable } from '../ui/SaveTableContext.ts';
import { copyTexts } from './clipboard.ts';
import { saveBlob } from './saveBlob.ts';

interface Props {
  readonly children: ReactNode;
  /** Whether the tables are of what is on view, which may be the invented sample. */
  readonly invented?: false;
}

/** Lets the screens save and copy their tables. A file of the sample says in its name that it is invented. */
export const SaveTableProvider = ({ children, invented }: Props) => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const take = useMemo(
    (): TakeTable => ({
      save: async (sheet, format) => {
        const name = fileName(which === 'sample' && invented !== false ? [...sheet.name, t('sheet.invented')] : sheet.name, format);
        if (format === 'csv') return saveBlob(new Blob([csv(sheet)], { type: 'text/csv;charset=utf-8' }), name);
        const { sheetXlsx } = await import('../export/sheetXlsx.ts');
        return saveBlob(await sheetXlsx(sheet), name);
      },
      copy: (sheet) => copyTexts(tableClip(sheet)),
    }),
    [invented, t, which],
  );
  return <SaveTableContext value={take}>{children}</SaveTableContext>;
};
