import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { apart, checkWorkbook } from '../export/checkSheets.ts';
import { csv } from '../export/csv.ts';
import { fileName } from '../export/fileName.ts';
import { useAccess } from '../queries/access.ts';
import { SaveChecksContext, type SaveChecks } from '../views/data/quality/SaveChecksContext.ts';
import { saveBlob } from './saveBlob.ts';

/** Lets the screens save check sheets for schools, as one workbook, as a file each, or as CSV. */
export const SaveChecksProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const save = useCallback<SaveChecks>(
    async (wanted, format) => {
      const [only] = wanted.checks;
      const parts = [...wanted.name, ...(only && wanted.checks.length === 1 ? [only.name] : []), ...(which === 'sample' ? [t('sheet.invented')] : [])];
      if (format === 'csv') {
        const text = csv({ name: parts, columns: wanted.columns, rows: wanted.checks.flatMap(({ rows }) => rows) });
        return saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(parts, 'csv'));
      }
      const { xlsx } = await import('../export/xlsx.ts');
      if (format === 'xlsx') return saveBlob(await xlsx(checkWorkbook(wanted, wanted.checks, t('quality.notes'))), fileName(parts, 'xlsx'));
      const { zip } = await import('../export/zip.ts');
      const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const check of apart(wanted.checks)) {
        // One workbook at a time: memory holds their bytes and nothing else.
        // oxlint-disable-next-line no-await-in-loop
        const bytes = await (await xlsx(checkWorkbook(wanted, [check], t('quality.notes')))).arrayBuffer();
        files.push({ name: fileName([...wanted.name, check.name], 'xlsx'), bytes: new Uint8Array(bytes) });
      }
      return saveBlob(zip(files), fileName(parts, 'zip'));
    },
    [t, which],
  );
  return <SaveChecksContext value={save}>{children}</SaveChecksContext>;
};
