import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Double } from './mergeObservations.ts';
import type { PlannedTable } from './plannedTable.ts';
import { reasonCode, TextPlaces } from './setAsideBuilder.ts';
import { setAsideOfDraft } from './setAsideOfDraft.ts';

/**
 * All tables' cells set aside, and the figures that another file had given already. Where a file holds several tables, the
 * columns of the later ones are counted on from those of the earlier, in `headers` as well.
 */
export const mergeSetAside = (tables: readonly PlannedTable[], doubles: readonly Double[]): SetAsideColumns => {
  const only = tables.length === 1 && doubles.length === 0 ? tables[0] : undefined;
  if (only) return setAsideOfDraft(only.draft, only.file);
  const length = tables.reduce((sum, { draft }) => sum + draft.setAside.length, 0) + doubles.length;
  const texts = new TextPlaces();
  const suggestions = new TextPlaces();
  const headers: (readonly string[])[] = [];
  const file = new Uint16Array(length);
  const row = new Uint32Array(length);
  const column = new Uint16Array(length);
  const text = new Uint32Array(length);
  const reason = new Uint8Array(length);
  const suggestion = new Uint32Array(length);
  const offsets: number[] = [];
  let to = 0;
  for (const { file: place, draft: { setAside: from, headers: own } } of tables) {
    for (let at = headers.length; at <= place; at += 1) headers.push([]);
    const offset = headers[place]?.length ?? 0;
    offsets.push(offset);
    headers[place] = [...(headers[place] ?? []), ...own];
    const textPlaces = from.texts.map((each) => texts.place(each));
    const suggestionPlaces = from.suggestions.map((each) => suggestions.place(each));
    file.set(from.file, to);
    row.set(from.row, to);
    reason.set(from.reason, to);
    for (let at = 0; at < from.length; at += 1) {
      column[to + at] = (from.column[at] ?? 0) + offset;
      text[to + at] = textPlaces[from.text[at] ?? 0] ?? 0;
      suggestion[to + at] = suggestionPlaces[from.suggestion[at] ?? 0] ?? 0;
    }
    to += from.length;
  }
  for (const double of doubles) {
    file[to] = double.file;
    row[to] = double.row;
    column[to] = double.column + (offsets[double.table] ?? 0);
    text[to] = texts.place(double.text);
    reason[to] = reasonCode(double.same ? 'duplicate_same' : 'duplicate_differs');
    suggestion[to] = suggestions.place(double.same ? '' : double.first.text);
    to += 1;
  }
  return { length, texts: texts.all, suggestions: suggestions.all, headers, file, row, column, text, reason, suggestion };
};
