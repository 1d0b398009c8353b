import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLetter } from '../../../domain/columnLetter.ts';
import { TableBox } from '../../../ui/TableBox.tsx';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { KnownNames, TableDetail } from '../summary.ts';
import { useRoleWords } from './useRoleWords.ts';

interface Props {
  readonly table: TableDetail;
  readonly known: KnownNames;
  readonly onColumn: (column: number) => void;
}

/** A title over the table: as in a sheet it runs over the empty cells beside it, and does not widen its column. */
const standsAlone = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length === 1;

const AT_ONCE = 30;
/** The worker sends so many columns of the rows. */
const SENT = 200;

/** The first rows as they stand in the file, each column under a button that says and changes what it is taken for. */
export const PreviewTable = ({ table, known, onColumn }: Props) => {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const say = useDataText();
  const words = useRoleWords(known);
  const { mapping, preview } = table;
  const width = Math.min(table.columns, SENT);
  const columns = Array.from({ length: Math.min(AT_ONCE, width - (page - 1) * AT_ONCE) }, (_, index) => (page - 1) * AT_ONCE + index);
  const rowClass = (row: number): string => {
    if (row >= mapping.headerFrom && row <= mapping.headerTo) return 'review-header-row';
    return row < mapping.headerFrom ? 'review-preamble' : '';
  };
  return (
    <>
      <TableBox label={t('import.preview')} className="review-preview">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('source.rowNumber')}</th>
              {columns.map((column) => {
                const role = mapping.columns[column] ?? { role: 'ignore' as const };
                const header = table.headers[column] ?? '';
                return (
                  <th key={column} scope="col">
                    <span className="review-letter">{columnLetter(column)}</span>
                    {table.hiddenColumns.includes(column) && <span className="review-hidden">{t('import.hidden')}</span>}
                    <button type="button" className={`review-role review-role-${role.role}`} aria-label={t('import.roleOf', { header: header || columnLetter(column), role: words(role) })} onClick={() => onColumn(column)}>
                      {words(role)}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, place) => (
              <tr key={row.number} className={rowClass(place)}>
                <th scope="row">
                  {row.number}
                  {row.hidden && <span className="review-hidden">{t('import.hidden')}</span>}
                </th>
                {columns.map((column) => (
                  <td key={column} className={mapping.columns[column]?.role === 'ignore' ? 'review-unused' : undefined} data-title={place < mapping.headerFrom && standsAlone(row.cells) ? true : undefined}>
                    {row.cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className="data-note">
        {t('import.previewOf', { shown: say.count(preview.length), rows: say.count(table.rows), columns: say.count(table.columns) })}
        {table.columns > SENT && ` ${t('import.previewColumns', { n: SENT })}`}
      </p>
      {width > AT_ONCE && <Pagination size="small" current={page} pageSize={AT_ONCE} total={width} showSizeChanger={false} onChange={setPage} />}
    </>
  );
};
