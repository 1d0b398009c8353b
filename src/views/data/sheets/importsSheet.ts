import type { Workspace } from '../../../domain/journal.ts';
import type { Sheet } from '../../../ui/SaveTableContext.ts';
import type { Translate } from '../../../words/translate.ts';

/** The journal of imports as a file: one row a file of an import, newest first. */
export const importsSheet = (imports: Workspace['imports'], { t, time }: { readonly t: Translate; readonly time: (at: string) => string }): Sheet => ({
  name: [t('data.tabs.imports')],
  columns: [t('data.imports.when'), t('data.imports.fileName'), t('data.imports.encoding'), t('data.imports.equation'), t('data.imports.setAside'), t('data.imports.state')],
  rows: imports.toReversed().flatMap(({ at, files, live }) =>
    files.map(({ name, encoding, cells, setAside }) => [time(at), name, encoding, cells, setAside, t(live ? 'data.imports.live' : 'data.imports.notLive')]),
  ),
});
