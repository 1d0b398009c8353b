import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { THEME_NAMES } from '../../charts/look.ts';
import { usePreferences } from '../preferences/usePreferences.ts';
import { isCollectable, screens } from '../screens.ts';
import { useCopyLink } from '../useCopyLink.ts';
import { useSavePage } from '../useSavePage.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import type { Command } from './command.ts';
import { dataCommands } from './dataCommands.ts';
import { screenKeywords } from './screenKeywords.ts';
import { keysInWords } from './keysInWords.ts';
import { useActions } from './useActions.ts';

/** All commands, in the order in which they stand before anything is typed: screens, actions, metrics, schools. */
export const useCommands = (): readonly Command[] => {
  const { t, i18n } = useTranslation();
  const { which, workspace } = useAccess();
  const { screen, search, go, along } = useAddressBar();
  const [{ language, theme }, set] = usePreferences();
  const actions = useActions();
  const copyLink = useCopyLink();
  const savePage = useSavePage();
  const readOnly = carriedPage() !== null;
  return useMemo(() => {
    const group = t('commands.actions');
    const toScreens = screens.map(({ name, icon }): Command => ({ id: `screen:${name}`, group: t('commands.goTo'), label: t(`shell.${name}`), keywords: screenKeywords(name, i18n), icon, hint: keysInWords(t, name), run: actions[name] }));
    const themes = THEME_NAMES.filter((name) => name !== theme).map((name): Command => ({ id: `theme:${name}`, group, label: t(`commands.${name}`), icon: name, run: () => set({ theme: name }) }));
    const other = which === 'own' ? 'sample' : 'own';
    // A page that was handed on takes nothing in and is not handed on again.
    const ofProduct: readonly Command[] = [
      { id: 'importFiles', group, label: t('commands.importFiles'), icon: 'import', hint: keysInWords(t, 'importFiles'), run: actions.importFiles },
      { id: 'importFolder', group, label: t('commands.importFolder'), icon: 'folder', run: actions.importFolder },
      { id: 'pasteReport', group, label: t('reports.paste'), icon: 'source', run: actions.pasteReport },
      { id: 'workspace', group, label: t(other === 'own' ? 'commands.showOwn' : 'commands.showSample'), icon: 'data', run: () => go({ search: { ws: other } }) },
      { id: 'page', group, label: t('commands.page'), icon: 'save', run: savePage },
      ...(workspace.schools.length > 0 ? [{ id: 'pack', group, label: t('pack.command'), keywords: [t('pack.also')], icon: 'save', run: actions.pack } as const] : []),
    ];
    return [
      ...toScreens,
      ...(readOnly ? [] : ofProduct),
      ...(isCollectable(screen) ? (['collect', 'collectScreen'] as const).map((id) => ({ id, group, label: t(`commands.${id}`), icon: 'collect', hint: keysInWords(t, id), run: actions[id] }) as const) : []),
      { id: 'link', group, label: t('commands.link'), icon: 'link', run: copyLink },
      { id: 'filter', group, label: t('commands.filter'), icon: 'filter', hint: keysInWords(t, 'filter'), run: actions.filter },
      { id: 'table', group, label: t('commands.table'), icon: 'table', hint: keysInWords(t, 'table'), run: actions.table },
      ...themes,
      { id: 'language', group, label: t('commands.language'), icon: 'language', hint: keysInWords(t, 'language'), keywords: ['English', '中文', 'language', '语言'], run: actions.language },
      { id: 'help', group, label: t('commands.help'), icon: 'help', hint: keysInWords(t, 'help'), run: actions.help },
      ...dataCommands(workspace, { t, language, search, go, along }),
    ];
  }, [t, i18n, which, workspace, screen, search, go, along, language, theme, set, actions, copyLink, savePage, readOnly]);
};
