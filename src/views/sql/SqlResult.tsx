import { useTranslation } from 'react-i18next';
import type { ConsoleAnswer, ConsolePlace } from '../../domain/answers/consoleAnswer.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import type { SqlAddress } from './address.ts';
import { ExampleList } from './ExampleList.tsx';
import { isPlottable } from './plotOf.ts';
import { SqlMessage } from './SqlMessage.tsx';
import { SqlRows } from './SqlRows.tsx';

interface Props {
  /** Of the query before, while the next runs. */
  readonly answer: ConsoleAnswer | null;
  readonly running: boolean;
  readonly address: SqlAddress;
  readonly patch: PatchAddress<SqlAddress>;
  readonly onPlace: (place: ConsolePlace) => void;
  readonly onRun: (sql: string, how: Partial<SqlAddress>) => void;
}

/** What came of the query: rows, a plan, or why there is nothing. While the next runs, the last stays. */
export const SqlResult = ({ answer, running, address, patch, onPlace, onRun }: Props) => {
  const { t } = useTranslation();
  const drawnByChart = answer?.kind === 'rows' && address.show === 'chart' && isPlottable(answer);
  useDrawnWith('sql', running || drawnByChart ? undefined : (answer ?? address));
  return (
    <div className="sql-result" aria-busy={running}>
      <p className="tb-unseen" aria-live="polite">
        {running && t('sql.running')}
        {!running && answer?.kind === 'rows' && t('sql.rows', { count: answer.rows.length })}
      </p>
      {answer === null && running && <p className="sql-quiet">{t('sql.running')}</p>}
      {answer === null && !running && (
        <Panel name="examples" title={t('sql.idle')}>
          <ExampleList onRun={onRun} />
        </Panel>
      )}
      {answer?.kind === 'rows' && <SqlRows answer={answer} address={address} patch={patch} />}
      {answer?.kind === 'plan' && (
        <Panel name="plan" title={t('sql.plan')}>
          {/* It scrolls, so the keyboard must be able to reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="sql-plan" tabIndex={0}>{answer.plan}</pre>
        </Panel>
      )}
      {answer !== null && answer.kind !== 'rows' && answer.kind !== 'plan' && <SqlMessage answer={answer} onPlace={onPlace} />}
    </div>
  );
};
