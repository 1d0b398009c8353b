import { useTranslation } from 'react-i18next';
import { languageOf } from '../../domain/bilingual.ts';
import { formatNumber } from '../../domain/formatting.ts';
import type { ImportEntry } from '../../domain/journal.ts';

const KB = 1024;

/** Counts, sizes, times and file lists as the data screen says them. */
export const useDataText = () => {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const count = (value: number): string => formatNumber(value, language, 0);
  return {
    language,
    count,
    time: (at: string): string => new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
    bytes: (bytes: number): string => (bytes < KB * KB ? `${formatNumber(bytes / KB, language)} KB` : `${formatNumber(bytes / KB / KB, language)} MB`),
    /** What an import brought: figures, brand applications, findings, whatever there is of them. */
    taken: ({ observations, brands, findings }: Pick<ImportEntry, 'observations' | 'brands' | 'findings'>): string => {
      const others = [
        brands > 0 ? t('data.imports.brands', { n: count(brands) }) : '',
        findings > 0 ? t('data.imports.findings', { n: count(findings) }) : '',
      ].filter((text) => text !== '');
      const figures = observations > 0 ? [t('data.imports.ofFigures', { n: count(observations) })] : [];
      return [...figures, ...others].join(t('data.joiner')) || '—';
    },
    names: ({ files }: Pick<ImportEntry, 'files'>): string => {
      const first = files.slice(0, 2).map((file) => file.name).join(t('data.joiner'));
      return files.length > 2 ? t('data.imports.andMore', { first, n: count(files.length) }) : first;
    },
  };
};
