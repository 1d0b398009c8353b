import { useTranslation } from 'react-i18next';
import { keysInWords } from '../commands/keysInWords.ts';
import type { ShortcutId } from '../commands/shortcuts.ts';
import { screens } from '../screens.ts';
import type { Translate } from '../../words/translate.ts';

const words: Readonly<Record<ShortcutId, (t: Translate) => string>> = {
  palette: (t) => t('commands.palette'),
  help: (t) => t('commands.help'),
  overview: (t) => t('shell.overview'),
  trend: (t) => t('shell.trend'),
  compare: (t) => t('shell.compare'),
  distribution: (t) => t('shell.distribution'),
  heat: (t) => t('shell.heat'),
  relation: (t) => t('shell.relation'),
  brand: (t) => t('shell.brand'),
  findings: (t) => t('shell.findings'),
  profile: (t) => t('shell.profile'),
  noticed: (t) => t('shell.noticed'),
  sql: (t) => t('shell.sql'),
  data: (t) => t('shell.data'),
  story: (t) => t('shell.story'),
  collect: (t) => t('commands.collect'),
  collectScreen: (t) => t('commands.collectScreen'),
  importFiles: (t) => t('commands.importFiles'),
  filter: (t) => t('scope.title'),
  table: (t) => t('commands.table'),
  language: (t) => t('commands.language'),
  projector: (t) => t('commands.projector'),
  fold: (t) => t('commands.fold'),
};

const ids: readonly ShortcutId[] = ['palette', ...screens.map(({ name }) => name), 'importFiles', 'collect', 'collectScreen', 'filter', 'table', 'projector', 'language', 'fold', 'help'];

/** Every shortcut with what it does. */
export const ShortcutList = () => {
  const { t } = useTranslation();
  return (
    <dl className="tb-shortcuts">
      {ids.map((id) => (
        <div key={id}>
          <dt>{words[id](t)}</dt>
          <dd>
            <kbd>{keysInWords(t, id)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
};
