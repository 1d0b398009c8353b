import { useTranslation } from 'react-i18next';
import type { ConsoleTable } from '../../queries/consoleTables.ts';

interface Props {
  readonly tables: readonly ConsoleTable[];
  readonly onInsert: (name: string) => void;
}

/** Every table in words; pressing a name puts it into the query. */
export const TableList = ({ tables, onInsert }: Props) => {
  const { t } = useTranslation();
  const insert = (name: string) => (
    <button type="button" className="sql-name" title={t('sql.insert', { name })} onClick={() => onInsert(name)}>
      {name}
    </button>
  );
  return (
    <div className="sql-tables">
      {tables.map((table, place) => (
        <details key={table.name} open={place === 0}>
          <summary>{table.name}</summary>
          <p>{table.about}</p>
          <p>{t('sql.use')}{insert(table.name)}</p>
          <dl>
            {table.columns.map((column) => (
              <div key={column.name}>
                <dt>{insert(column.name)}</dt>
                <dd>{column.about}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
};
