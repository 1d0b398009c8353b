import type { FindingYear } from '../../domain/answers/findingYears.ts';
import { findingCategories } from '../../domain/findingCategories.ts';
import type { Year } from '../../domain/year.ts';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFormat } from '../useFormat.ts';

const LISTED = 6;

const share = ({ schools, of }: FindingYear): number => (schools / of) * 100;

interface Props {
  /** Null while they are still coming. */
  readonly findings: readonly FindingYear[] | null;
  readonly year: Year;
}

/** The problems most schools named this year, with last year's mark on each bar. */
export const FindingsPanel = ({ findings, year }: Props) => {
  const { t, language, yearShort } = useFormat();
  const problems = findings?.filter((row) => row.kind === 'problem');
  const here = problems?.filter((row) => row.year === year).slice(0, LISTED);
  const of = here?.[0]?.of ?? 0;
  const before = new Map(problems?.filter((row) => row.year === year - 1).map((row) => [row.category, row]));
  return (
    <Panel title={t('overview.findings')} scope={of > 0 ? t('overview.findingsScope', { n: of, year: yearShort(year - 1) }) : undefined}>
      {!here && <LoadingSkeleton figures={0} height={220} />}
      {here?.length === 0 && <p className="overview-quiet">{t('overview.noFindings')}</p>}
      <ul className="overview-findings">
        {here?.map((row) => {
          const name = findingCategories.find((category) => category.id === row.category)?.name[language] ?? row.category;
          const then = before.get(row.category);
          return (
            <li key={row.category}>
              <span className="overview-finding-name">{name}</span>
              <span className="overview-bar" aria-hidden="true">
                <i style={{ width: `${share(row)}%` }} />
                {then && <b style={{ left: `${share(then)}%` }} />}
              </span>
              <span>
                {t('chart.counted', { n: row.schools, of: row.of })}
                <span className="overview-quiet"> {t('overview.lastYear', { n: then?.schools ?? 0, of: then?.of ?? problems?.find((one) => one.year === year - 1)?.of ?? 0 })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
