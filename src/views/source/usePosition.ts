import { useTranslation } from 'react-i18next';
import { placeInFile, type NamedFile } from '../../domain/fileRow.ts';
import { useAccess, type Evidence, type SourceAddress } from '../../queries/access.ts';
import { columnLetter } from '../../domain/columnLetter.ts';

const UNKNOWN: NamedFile = { name: '' };

export interface Position {
  readonly file: string;
  /** The row of a table, or the line of a report. */
  readonly row: number;
  readonly prose: boolean;
  readonly words: string;
}

/** Where a figure or a sentence stands, in words; of a report there is no column. */
export const usePosition = ({ import: id, file, row: fileRow, column }: SourceAddress, evidence: Evidence | null | undefined): Position => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const origin: NamedFile = workspace.imports.find((entry) => entry.id === id)?.files[file] ?? UNKNOWN;
  const row = evidence?.rowNumber ?? placeInFile(origin, fileRow).row;
  const prose = evidence ? evidence.kind === 'text' : origin.prose === true;
  return {
    file: evidence?.file ?? origin.name,
    row,
    prose,
    words: prose ? t('source.lineText', { row }) : t('source.positionText', { row, column: column + 1, letter: columnLetter(column) }),
  };
};
