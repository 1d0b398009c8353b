import { useMemo } from 'react';
import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import { isExpected } from '../../domain/isExpected.ts';
import { movementsOf } from '../../domain/movements.ts';
import { normsFor } from '../../domain/normStanding.ts';
import { ranksOf, whyNotRanked, type Rank } from '../../domain/ranks.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { FigureLookup } from '../FigureLookup.tsx';
import { useFormat } from '../useFormat.ts';
import type { DistributionView } from './distributionView.ts';
import { ranksSheet } from './ranksSheet.ts';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly view: DistributionView;
  /** Since the base year: what fluctuation is usual. */
  readonly changes: readonly SchoolChange[];
}

/** Where nothing tells what fluctuation is usual, one step is. */
const ONE_STEP = 1;

/** Ranks of the year on view, deliberately asked for; ties share one. */
export const RanksPanel = ({ view, changes }: Props) => {
  const { metric, year, schools, names, figures } = view;
  const format = useFormat();
  const sorted = useSorted('ranks');
  const { t, language, value, difference, yearShort, year: yearText } = format;
  const usual = useMemo(() => movementsOf(metric, changes).usual ?? ONE_STEP, [metric, changes]);
  const ranks = useMemo(
    () => ranksOf({ metric, usual, figures: figures.map(({ school, value: figure }) => ({ school: school.id, value: figure, norms: normsFor(metric, school.type, year) })) }),
    [metric, usual, figures, year],
  );
  const columns = useMemo((): readonly DataColumn<Rank>[] => {
    const name = ({ school }: Rank): string => names.get(school) ?? school;
    return [
      { id: 'rank', title: t('distribution.ranks'), align: 'end', width: '8em', cell: ({ rank, tied }) => t(tied ? 'distribution.tied' : 'distribution.rank', { rank }), sortBy: ({ rank }) => rank },
      { id: 'school', title: t('distribution.school'), names: true, cell: name, sortBy: name },
      {
        id: 'value', title: t('distribution.value'), align: 'end', sortBy: (row) => row.value,
        cell: (row) => <FigureLookup text={value(metric, row.value)} what={`${name(row)} ${year}`} of={{ school: row.school, year, metric: metric.id }} />,
      },
      { id: 'gap', title: t('distribution.gap'), cell: ({ close }) => (close ? t('distribution.close') : '') },
    ];
  }, [metric, names, year, t, value]);
  if (whyNotRanked(metric) !== null) return null;
  const expected = schools.filter((school) => isExpected(school, year) || figures.some((figure) => figure.school === school)).length;
  return (
    <Panel
      name="ranks"
      title={t('distribution.ranks')}
      scope={t('distribution.rankScope', { year: yearText(year), n: ranks.length, of: expected })}
      actions={ranks.length > 0 ? <SaveTableButton sheet={() => ranksSheet({ metric, ranks, schools, year: yearShort(year) }, { t, language })} /> : undefined}
    >
      {ranks.length === 0 ? (
        <p className="tb-quiet">{t('distribution.rankFew')}</p>
      ) : (
        <>
          <p className="tb-quiet">
            {t('distribution.caution', { usual: difference(metric, usual).replace('+', '') })}
            {metric.direction === 'meet_norm' && t('distribution.metFirst')}
          </p>
          <DataTable {...sorted} caption={t('distribution.ranks')} columns={columns} rows={ranks} keyOf={({ school }) => school} />
        </>
      )}
    </Panel>
  );
};
