import { useContext, useMemo } from 'react';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { CollectContext } from '../../ui/CollectContext.ts';
import { carriedSearch } from '../carriedSearch.ts';
import { chooseFiles, chooseFolder } from '../drop/chooseFiles.ts';
import { useOverlay } from '../OverlayContext.ts';
import { usePreferences } from '../preferences/usePreferences.ts';
import { isScoped } from '../screens.ts';
import type { ShortcutId } from './shortcuts.ts';

/** What the commands do that are not of the data. */
export const useActions = (): Readonly<Record<ShortcutId | 'importFolder' | 'pasteReport' | 'pack', () => void>> => {
  const { screen, search, go } = useAddressBar();
  const { show } = useOverlay();
  const collect = useContext(CollectContext);
  const [{ language, theme, narrow }, set] = usePreferences();
  return useMemo(() => {
    const to = (name: string) => () => {
      if (name !== screen) go({ screen: name, search: carriedSearch(search) });
    };
    return {
      palette: () => show('palette'),
      help: () => show('help'),
      overview: to('overview'),
      trend: to('trend'),
      compare: to('compare'),
      distribution: to('distribution'),
      heat: to('heat'),
      relation: to('relation'),
      brand: to('brand'),
      findings: to('findings'),
      profile: to('profile'),
      noticed: to('noticed'),
      sql: to('sql'),
      data: to('data'),
      story: to('story'),
      collect: () => collect?.('touched'),
      collectScreen: () => collect?.('whole'),
      importFiles: chooseFiles,
      importFolder: chooseFolder,
      pasteReport: () => show('paste'),
      pack: () => show('pack'),
      filter: () => {
        if (isScoped(screen, search)) show('filter');
      },
      table: () => {
        const { as, ...rest } = search;
        go({ search: as === 'table' ? rest : { ...rest, as: 'table' }, replace: true });
      },
      language: () => set({ language: language === 'zh' ? 'en' : 'zh' }),
      projector: () => set({ theme: theme === 'projector' ? 'light' : 'projector' }),
      fold: () => set({ narrow: !narrow }),
    };
  }, [screen, search, go, show, collect, language, theme, narrow, set]);
};
