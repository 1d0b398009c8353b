import type { TFunction } from 'i18next';
import { placeInFile, type NamedFile } from '../../domain/fileRow.ts';
import { SET_ASIDE_REASONS, type SetAsideColumns } from '../../domain/setAside.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';

export interface SetAsidePart {
  readonly columns: SetAsideColumns;
  /** The import's files, in their order. */
  readonly files: readonly NamedFile[];
}

/** All cells set aside, to send back to the schools: a row a cell, with its place, text and reason and what the school can do about it. */
export const setAsideSheet = (parts: readonly SetAsidePart[], t: TFunction): Sheet => {
  const reasons = SET_ASIDE_REASONS.map((reason) => `${t(`setAside.${reason}`)} ${t(`setAside.${reason}_way`)}`);
  return {
    name: [t('data.setAside.sheet')],
    columns: [t('data.setAside.file'), t('data.setAside.row'), t('data.setAside.column'), t('data.setAside.text'), t('data.setAside.reason'), t('data.setAside.suggestion')],
    rows: parts.flatMap(({ columns, files }) => Array.from({ length: columns.length }, (_, at) => {
      const file = columns.file[at] ?? 0;
      const place = placeInFile(files[file] ?? { name: '' }, columns.row[at] ?? 0);
      return [
        place.file,
        place.row,
        columns.headers[file]?.[columns.column[at] ?? 0] ?? '',
        columns.texts[columns.text[at] ?? 0] ?? '',
        reasons[columns.reason[at] ?? 0] ?? '',
        columns.suggestions[columns.suggestion[at] ?? 0] ?? '',
      ];
    })),
  };
};
