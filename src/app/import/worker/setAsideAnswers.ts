import type { NamedFile } from '../../../domain/fileRow.ts';
import type { Language } from '../../../domain/bilingual.ts';
import type { SetAsideColumns } from '../../../domain/setAside.ts';
import { chooseSetAside, setAsideCell } from '../../../domain/setAsideCells.ts';
import { setAsideOfDraft } from '../../../ingest/setAsideOfDraft.ts';
import { setAsideSheet } from '../../../views/data/setAsideSheet.ts';
import { makeWords } from '../../../words/translate.ts';
import type { FromWorker, ToWorker } from '../protocol.ts';
import type { Session } from './session.ts';

/** So many cells are listed; the saved file has all. */
const LISTED = 2000;

/** The cells of one file that pass the filter. */
export const setAsidePage = (session: Session, { file, filter }: Extract<ToWorker, { kind: 'setAside' }>): FromWorker => {
  const result = session.files.get(file)?.result;
  const parts = result?.kind === 'understood' ? result.tables.map(({ draft }) => setAsideOfDraft(draft, file)) : [];
  const chosen = parts.map((columns) => ({ columns, indices: chooseSetAside(columns, filter) }));
  return {
    kind: 'setAside',
    file,
    total: chosen.reduce((sum, { indices }) => sum + indices.length, 0),
    cells: chosen.flatMap(({ columns, indices }) => [...indices.subarray(0, LISTED)].map((index) => setAsideCell(columns, index))).slice(0, LISTED),
  };
};

/** All set-aside cells of the files that are taken, as a table in the user's language. */
export const setAsideAsked = (setAside: SetAsideColumns, session: Session, language: Language): FromWorker => {
  const files: NamedFile[] = [];
  for (const { no, name, result } of session.files.values()) files[no] = result.kind === 'understood' ? { ...result.reading.reading, name: result.reading.name } : { name };
  return { kind: 'setAsideSheet', sheet: setAsideSheet([{ columns: setAside, files }], makeWords(language).t) };
};
