import { useTranslation } from 'react-i18next';
import type { CellEvidence } from '../../queries/access.ts';
import { columnLetter } from '../../domain/columnLetter.ts';

interface Props {
  readonly evidence: CellEvidence;
}

const AROUND = 40;
const show = (cell: HTMLTableCellElement | null): void => cell?.scrollIntoView({ block: 'nearest', inline: 'center' });

/** The rows of the original file around the figure, as they stand in it; the figure's cell is marked and scrolled into sight. */
export const OriginalRows = ({ evidence }: Props) => {
  const { t } = useTranslation();
  const from = Math.max(0, evidence.column - AROUND);
  const width = Math.max(evidence.headers.length, ...evidence.rows.map((row) => row.cells.length));
  const columns = Array.from({ length: Math.min(width, evidence.column + AROUND + 1) - from }, (_, index) => from + index);
  const caption = t('source.originalCaption', { file: evidence.file, row: evidence.rowNumber });
  return (
    <section>
      <h2 className="source-heading">{t('source.original')}</h2>
      <p className="source-parts">{caption}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="source-original" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('source.rowNumber')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === evidence.column ? 'source-spot-column' : undefined}>
                  <span className="source-letter">{columnLetter(column)}</span> {evidence.headers[column] ?? ''}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evidence.rows.map((row) => (
              <tr key={row.number} className={row.number === evidence.rowNumber ? 'source-spot-row' : undefined}>
                <th scope="row">{row.number}</th>
                {columns.map((column) =>
                  row.number === evidence.rowNumber && column === evidence.column ? (
                    <td key={column} ref={show} className="source-spot">
                      <mark>{row.cells[column] ?? ''}</mark>
                    </td>
                  ) : (
                    <td key={column}>{row.cells[column] ?? ''}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
