import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csv } from '../export/csv.ts';
import { fileName } from '../export/fileName.ts';
import { useAccess } from '../queries/access.ts';
import { SaveTableContext, type SaveTable } from '../ui/SaveTableContext.ts';
import { saveBlob } from './saveBlob.ts';

/** Lets the screens save their tables. A file of the sample says in its name that it is invented. */
export const SaveTableProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const save = useCallback<SaveTable>(
    (sheet) => {
      const parts = which === 'sample' ? [...sheet.name, t('sheet.invented')] : sheet.name;
      saveBlob(new Blob([csv(sheet)], { type: 'text/csv;charset=utf-8' }), fileName(parts, 'csv'));
    },
    [t, which],
  );
  return <SaveTableContext value={save}>{children}</SaveTableContext>;
};
