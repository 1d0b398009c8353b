import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideFooter } from '../export/deck.ts';
import type { Access } from '../queries/access.ts';
import { readAddress } from '../ui/addressSchema.ts';
import { scopeAddress } from '../views/scope/address.ts';
import { scopeTags } from '../views/scope/scopeTags.ts';
import { shortNamesOf } from '../views/useShortName.ts';
import { yearLabel } from '../domain/year.ts';
import type { ScreenSlide } from './story.ts';

/** What is said below a slide: as of which day, over which schools and years, from which files. */
export const useFooter = (): ((slide: ScreenSlide, access: Pick<Access, 'workspace'>) => SlideFooter) => {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ data, search }, { workspace }) => {
      const day = data.at === null ? null : new Date(data.at).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' });
      const names = shortNamesOf(workspace.schools);
      const address = readAddress(scopeAddress, search).state;
      const tags = scopeTags(address, { t, year: (year) => yearLabel(year, workspace.basis), name: (school) => names.get(school) ?? school });
      const sources = [...new Set(workspace.imports.filter(({ live }) => live).flatMap(({ files }) => files.map(({ name }) => name)))];
      const [first] = sources;
      const date = day === null ? '' : t('story.asOf', { day });
      const scope = tags.length === 0 ? t('story.allSchools', { n: workspace.schools.length }) : tags.map(({ text }) => text).join(t('story.joiner'));
      const from = first === undefined ? '' : sources.length === 1 ? t('story.source', { file: first }) : t('story.sources', { file: first, n: sources.length });
      const invented = data.workspace === 'sample' ? t('shell.invented') : '';
      return { date, scope, sources, line: [invented, date, scope, from].filter((part) => part !== '').join(t('figure.joiner')), invented: data.workspace === 'sample' };
    },
    [t, i18n.language],
  );
};
