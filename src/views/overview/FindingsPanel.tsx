import type { FindingYear } from '../../domain/answers/findingYears.ts';
import type { Year } from '../../domain/year.ts';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useOpenRecords } from '../behind/RecordsBehind.tsx';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import '../figureButton.css';

const LISTED = 6;

const share = ({ schools, of }: FindingYear): number => (schools / of) * 100;

interface Props {
  /** Null while they are still coming. */
  readonly findings: readonly FindingYear[] | null;
  readonly year: Year;
}

/** The problems most schools named this year, with last year's mark on each bar. */
export const FindingsPanel = ({ findings, year }: Props) => {
  const { t, yearShort } = useFormat();
  const categoryName = useCategoryName();
  const openRecords = useOpenRecords();
  const problems = findings?.filter((row) => row.kind === 'problem');
  const here = problems?.filter((row) => row.year === year).slice(0, LISTED);
  const of = here?.[0]?.of ?? 0;
  const before = new Map(problems?.filter((row) => row.year === year - 1).map((row) => [row.category, row]));
  return (
    <Panel name="findings" title={t('overview.findings')} scope={of > 0 ? t('overview.findingsScope', { n: of, year: yearShort(year - 1) }) : undefined}>
      {!here && <LoadingSkeleton figures={0} height={220} />}
      {here?.length === 0 && <p className="tb-quiet">{t('overview.noFindings')}</p>}
      <ul className="overview-findings">
        {here?.map((row) => {
          const name = categoryName(row.category);
          const then = before.get(row.category);
          const count = (counted: FindingYear, text: string, quiet: boolean) => (
            <button
              type="button"
              className={quiet ? 'figure-button tb-quiet' : 'figure-button'}
              aria-label={t('overview.openSentences', { what: `${name} ${yearShort(counted.year)} ${text}` })}
              title={t('overview.openSentencesHint')}
              onClick={() => openRecords({ of: 'findings', year: counted.year, kind: 'problem', category: counted.category })}
            >
              {text}
            </button>
          );
          const none = t('overview.lastYear', { n: 0, of: problems?.find((one) => one.year === year - 1)?.of ?? 0 });
          return (
            <li key={row.category}>
              <span className="overview-finding-name">{name}</span>
              <span className="overview-bar" aria-hidden="true">
                <i style={{ width: `${share(row)}%` }} />
                {then && <b style={{ left: `${share(then)}%` }} />}
              </span>
              <span>
                {count(row, t('chart.counted', { n: row.schools, of: row.of }), false)}{' '}
                {then ? count(then, t('overview.lastYear', { n: then.schools, of: then.of }), true) : <span className="tb-quiet">{none}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
