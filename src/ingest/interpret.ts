import type { Problem } from '../domain/problem.ts';
import type { InterpretContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isFormNotes } from './formNotes.ts';
import { placeOf, type Grid } from './grid.ts';
import { headerNames } from './header.ts';
import { interpretObservations } from './interpretObservations.ts';
import { interpretRecords } from './interpretRecords.ts';
import { levelWarnings } from './levelWarnings.ts';
import type { Mapping } from './mapping.ts';
import { isBlank } from '../domain/plainText.ts';
import { readRowKeys } from './rowKeys.ts';
import { settleSchools } from './settleSchools.ts';
import { silenceWarnings } from './silenceWarnings.ts';
import { yearsSpoken } from './yearsSpoken.ts';

/** What a table comes to under a mapping. Never throws: what cannot be taken is set aside with its reason. */
export const interpret = (grid: Grid, mapping: Mapping, context: InterpretContext): Draft => {
  const headers = headerNames(grid, mapping);
  const keys = readRowKeys(grid, mapping, headers);
  const settled = settleSchools(grid, mapping, { context, headers, keys });
  const given = { mapping, context, headers, keys, settled };
  const taken = mapping.kind === 'observations' ? interpretObservations(grid, given) : interpretRecords(grid, given);
  const cells = countCells(grid, keys.from);
  const setAside = taken.setAside.build(context.file);
  const accepted = cells - setAside.length;
  return {
    mapping: { ...mapping, ...decided(mapping, taken.metrics) },
    headers,
    years: yearsSpoken(taken),
    // Of which nothing is taken, nobody is made a school of.
    schools: accepted > 0 ? settled.matches.filter((match) => match !== null) : [],
    metrics: taken.metrics,
    newSchools: accepted > 0 ? settled.newSchools : [],
    changedSchools: settled.changedSchools,
    ties: settled.ties,
    newMetrics: taken.newMetrics,
    observations: taken.observations,
    brands: taken.brands,
    findings: taken.findings,
    setAside,
    cells,
    accepted,
    warnings: [...(isFormNotes(grid) ? [] : silenceWarnings(mapping, { keys, file: context.fileName })), ...levelWarnings(grid, { mapping, keys, file: context.fileName }), ...yearWarnings(keys.yearTexts.unreadable, grid, context.fileName), ...settled.warnings, ...taken.warnings],
  };
};

const countCells = (grid: Grid, from: number): number => {
  let cells = 0;
  for (const { texts, codes } of grid.columns) {
    const blank = texts.map(isBlank);
    for (let row = from; row < grid.rowCount; row += 1) if (!blank[codes[row] ?? 0]) cells += 1;
  }
  return cells;
};

/** What was decided of fractions goes into the mapping, so that it is remembered with it. */
const decided = (mapping: Mapping, metrics: Draft['metrics']): Pick<Mapping, 'fractions'> & { readonly percents: readonly Mapping['fractions'][number][] } => ({
  fractions: [...new Set([...mapping.fractions, ...metrics.filter(({ fraction }) => fraction === true).map(({ metric }) => metric)])],
  percents: [...new Set([...(mapping.percents ?? []), ...metrics.filter(({ fraction }) => fraction === false).map(({ metric }) => metric)])],
});

const yearWarnings = (unreadable: readonly { readonly text: string; readonly row: number }[], grid: Grid, file: string): readonly Problem[] =>
  unreadable.slice(0, 10).map(({ text, row }) => ({ code: 'year_unreadable', place: { file, ...placeOf(grid, row), text }, values: {} }));
