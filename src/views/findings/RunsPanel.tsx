import { useCallback, useMemo } from 'react';
import type { FindingKind } from '../../domain/finding.ts';
import type { FindingRun } from '../../domain/findingRuns.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { FindingsAddress } from './address.ts';
import type { CategoriesView } from './categoriesView.ts';
import { useOpenSaid } from './SaidBehind.tsx';
import '../figureButton.css';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly view: CategoriesView;
  readonly kind: FindingKind;
  readonly address: FindingsAddress;
  readonly patch: PatchAddress<FindingsAddress>;
}

const STATES: readonly FindingRun['state'][] = ['going', 'unknown', 'ended'];
const SIGNS = { named: '■', other: '・', silent: '□', away: '／' } as const;
const SIGN_NAMES = ['named', 'other', 'silent', 'away'] as const;

/** The schools that name the same category year after year, the longest first. */
export const RunsPanel = ({ view, kind, address: { category: asked, schools: chosen }, patch }: Props) => {
  const { t, yearShort } = useFormat();
  const sorted = useSorted('runs');
  const categoryName = useCategoryName();
  const shortName = useShortName();
  const openSaid = useOpenSaid();
  const { years, reported } = view;
  const { schools } = useAccess().workspace;
  const only = view.categories.includes(asked) ? asked : '';
  const runs = useMemo(() => (only === '' ? view.runs : view.runs.filter((run) => run.category === only)), [view.runs, only]);
  const isChosen = useCallback(({ school }: FindingRun) => chosen.includes(school), [chosen]);
  const columns = useMemo((): readonly DataColumn<FindingRun>[] => {
    const there = new Map(schools.map(({ id, opened, closed }) => [id, { from: opened ?? -Infinity, to: closed ?? Infinity }]));
    const stateAt = (run: FindingRun, year: Year): keyof typeof SIGNS => {
      if (run.years.includes(year)) return 'named';
      if (reported.get(run.school)?.has(year)) return 'other';
      const { from, to } = there.get(run.school) ?? { from: -Infinity, to: Infinity };
      return year < from || year > to ? 'away' : 'silent';
    };
    const said = new Map(SIGN_NAMES.map((state) => [state, t(`findings.runYear.${state}`)]));
    const titles = new Map(years.map((year) => [year, yearShort(year)]));
    return [
      { id: 'school', title: t('findings.school'), names: true, cell: ({ school }) => shortName(school), sortBy: ({ school }) => shortName(school) },
      ...(only === '' ? [{ id: 'category', title: t('findings.category'), cell: ({ category }: FindingRun) => categoryName(category), sortBy: ({ category }: FindingRun) => categoryName(category) }] : []),
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
                <span key={year} title={`${titles.get(year)} ${said.get(state)}`} data-state={state}>
                  {SIGNS[state]}
                </span>
              );
            })}
          </span>
        ),
      },
      { id: 'state', title: t('findings.state'), cell: ({ state }) => <span data-run={state}>{t(`findings.runState.${state}`)}</span>, sortBy: ({ state }) => STATES.indexOf(state) },
    ];
  }, [t, yearShort, shortName, categoryName, openSaid, schools, years, reported, only]);
  return (
    <Panel
      name="runs"
      title={t('findings.runs')}
      scope={t('findings.runsScope', { n: runs.length, schools: new Set(runs.map(({ school }) => school)).size, going: runs.filter(({ state }) => state === 'going').length })}
      actions={
        <SaveTableButton
          sheet={() => {
            const names = new Map(schools.map(({ id, name }) => [id, name]));
            return {
              name: [t('findings.title'), t('findings.runs'), t(`behind.kind.${kind}`)],
              columns: [t('findings.school'), t('findings.category'), t('findings.length'), t('findings.years'), t('findings.state')],
              rows: runs.map((run) => [names.get(run.school) ?? run.school, categoryName(run.category), run.years.length, run.years.map(yearShort).join(t('sheet.joiner')), t(`findings.runState.${run.state}`)]),
            };
          }}
        />
      }
    >
      <div className="findings-filter">
        <SinglePicker
          label={t('findings.category')}
          options={[{ id: '', label: t('findings.allCategories') }, ...view.categories.map((id) => ({ id, label: categoryName(id) }))]}
          value={only}
          placeholder=""
          onChange={(id) => patch({ category: id }, { replace: true })}
        />
      </div>
      {runs.length === 0 ? <p className="findings-quiet">{t('findings.noRuns')}</p> : <DataTable {...sorted} caption={t('findings.runs')} columns={columns} rows={runs} first={isChosen} keyOf={(run) => `${run.school} ${run.category} ${run.first}`} maxHeight="max(340px, calc(100vh - 330px))" />}
      <p className="findings-quiet">{t('findings.runsNote')}</p>
    </Panel>
  );
};
