import { useFormat } from '../useFormat.ts';
import type { SqlAddress } from './address.ts';
import { examples } from './examples.ts';

interface Props {
  readonly onRun: (sql: string, how: Partial<SqlAddress>) => void;
}

export const ExampleList = ({ onRun }: Props) => {
  const { t, language } = useFormat();
  return (
    <ul className="sql-list">
      {examples.map(({ id, sql, show, form, split }) => (
        <li key={id}>
          <button type="button" onClick={() => onRun(sql[language], { show, form, split: split?.[language] ?? null })}>
            {t(`sql.examples.${id}`)}
          </button>
        </li>
      ))}
    </ul>
  );
};
