import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../domain/bilingual.ts';
import { yearLabel } from '../domain/year.ts';
import { fileName } from '../export/fileName.ts';
import { templateCsv, templateSheets } from '../export/template.ts';
import { useAccess } from '../queries/access.ts';
import { SaveTemplateContext, type SaveTemplate } from '../views/data/templates/SaveTemplateContext.ts';
import { saveBlob } from './saveBlob.ts';

/** Lets the screens save blank forms, in the language of the page. */
export const SaveTemplateProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t, i18n } = useTranslation();
  const { workspace: { basis }, which } = useAccess();
  const save = useCallback<SaveTemplate>(
    async (wanted, format) => {
      const say = { t, language: languageOf(i18n.language) } as const;
      const asked = { ...wanted, basis };
      const parts = [t('template.file'), yearLabel(wanted.year, basis), ...(which === 'sample' ? [t('sheet.invented')] : [])];
      if (format === 'csv') return saveBlob(new Blob([templateCsv(asked, say)], { type: 'text/csv;charset=utf-8' }), fileName(parts, 'csv'));
      const { xlsx } = await import('../export/xlsx.ts');
      return saveBlob(await xlsx(templateSheets(asked, say)), fileName(parts, 'xlsx'));
    },
    [t, i18n.language, basis, which],
  );
  return <SaveTemplateContext value={save}>{children}</SaveTemplateContext>;
};
