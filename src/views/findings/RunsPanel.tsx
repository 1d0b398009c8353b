import { useMemo } from 'react';
import type { FindingKind } from '../../domain/finding.ts';
import type { FindingRun } from '../../domain/findingRuns.ts';
import type { Year } from '../../domain/year.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { CategoriesView } from './categoriesView.ts';
import { useOpenSaid } from './SaidBehind.tsx';
import '../figureButton.css';

interface Props {
  readonly view: CategoriesView;
  readonly kind: FindingKind;
}

const STATES: readonly FindingRun['state'][] = ['going', 'unknown', 'ended'];
const SIGNS = { named: '■', other: '·', silent: '□' } as const;

/** The schools that name the same category year after year, the longest first. */
export const RunsPanel = ({ view, kind }: Props) => {
  const { t, yearShort } = useFormat();
  const categoryName = useCategoryName();
  const shortName = useShortName();
  const openSaid = useOpenSaid();
  const { runs, years, reported } = view;
  const columns = useMemo((): readonly DataColumn<FindingRun>[] => {
    const stateAt = (run: FindingRun, year: Year): keyof typeof SIGNS => {
      if (run.years.includes(year)) return 'named';
      return reported.get(run.school)?.has(year) ? 'other' : 'silent';
    };
    return [
      { id: 'school', title: t('findings.school'), names: true, cell: ({ school }) => shortName(school), sortBy: ({ school }) => shortName(school) },
      { id: 'category', title: t('findings.category'), cell: ({ category }) => categoryName(category), sortBy: ({ category }) => categoryName(category) },
      {
        id: 'length',
        title: t('findings.length'),
        align: 'end',
        cell: (run) => {
          const text = t('findings.lengthOf', { n: run.years.length });
          return (
            <button type="button" className="figure-button" aria-label={t('findings.openSaid', { what: `${shortName(run.school)} ${categoryName(run.category)} ${text}` })} onClick={() => openSaid(run)}>
              {text}
            </button>
          );
        },
        sortBy: (run) => run.years.length,
      },
      {
        id: 'years',
        title: `${yearShort(years[0] ?? 0)} – ${yearShort(years.at(-1) ?? 0)}`,
        cell: (run) => (
          <span className="findings-strip">
            {years.map((year) => {
              const state = stateAt(run, year);
              return (
                <span key={year} title={`${yearShort(year)} ${t(`findings.runYear.${state}`)}`} data-state={state}>
                  {SIGNS[state]}
                </span>
              );
            })}
          </span>
        ),
      },
      { id: 'state', title: t('findings.state'), cell: ({ state }) => <span data-run={state}>{t(`findings.runState.${state}`)}</span>, sortBy: ({ state }) => STATES.indexOf(state) },
    ];
  }, [t, yearShort, shortName, categoryName, openSaid, years, reported]);
  return (
    <Panel
      title={t('findings.runs')}
      scope={t('findings.runsScope', { n: runs.length, schools: new Set(runs.map(({ school }) => school)).size, going: runs.filter(({ state }) => state === 'going').length })}
      actions={
        <SaveTableButton
          sheet={() => ({
            name: [t('findings.title'), t('findings.runs'), t(`behind.kind.${kind}`)],
            columns: [t('findings.school'), t('findings.category'), t('findings.length'), t('findings.years'), t('findings.state')],
            rows: runs.map((run) => [shortName(run.school), categoryName(run.category), run.years.length, run.years.map(yearShort).join(t('sheet.joiner')), t(`findings.runState.${run.state}`)]),
          })}
        />
      }
    >
      {runs.length === 0 ? <p className="findings-quiet">{t('findings.noRuns')}</p> : <DataTable caption={t('findings.runs')} columns={columns} rows={runs} keyOf={(run) => `${run.school} ${run.category} ${run.first}`} maxHeight="max(340px, calc(100vh - 330px))" />}
      <p className="findings-quiet">{t('findings.runsNote')}</p>
    </Panel>
  );
};
