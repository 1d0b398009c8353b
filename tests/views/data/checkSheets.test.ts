import { beforeAll, describe, expect, it } from 'vitest';
import { openSampleInNode } from '../../../scripts/build/openSampleInNode.ts';
import { ensureSample } from '../../../scripts/build/samplePlugin.ts';
import type { QualityAsks } from '../../../src/domain/answers/qualityAsks.ts';
import type { Workspace } from '../../../src/domain/journal.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { checkWorkbook } from '../../../src/export/checkSheets.ts';
import { csv } from '../../../src/export/csv.ts';
import { xlsx } from '../../../src/export/xlsx.ts';
import { findingCategories } from '../../../src/domain/findingCategories.ts';
import { interpret } from '../../../src/ingest/interpret.ts';
import { NO_CORRECTIONS } from '../../../src/ingest/mapping.ts';
import { planImport } from '../../../src/ingest/plan.ts';
import { readFile } from '../../../src/ingest/read.ts';
import { understand } from '../../../src/ingest/understand.ts';
import { qualityAsks } from '../../../src/queries/qualityAsks.ts';
import { askGroups } from '../../../src/views/data/quality/askGroups.ts';
import { checkSheets } from '../../../src/views/data/quality/checkSheets.ts';
import type { ChecksWanted } from '../../../src/views/data/quality/SaveChecksContext.ts';
import { makeWords } from '../../../src/words/translate.ts';

let workspace: Workspace;
let asked: QualityAsks;
beforeAll(async () => {
  const sample = await openSampleInNode(ensureSample());
  ({ workspace } = sample);
  asked = await sample.ask(qualityAsks(2023, WHOLE));
  sample.close();
});

const sheetsIn = (language: 'zh' | 'en'): ChecksWanted =>
  checkSheets(askGroups(asked.asks), { t: makeWords(language).t, language, workspace, year: 2023, nameOf: (id) => workspace.schools.find((school) => school.id === id)?.name ?? id });

type Row = ChecksWanted['checks'][number]['rows'][number];

/** As it comes back: the right value written into rows. */
const filled = (wanted: ChecksWanted, value: (row: Row) => string | number | null): ChecksWanted => ({
  ...wanted,
  checks: wanted.checks.map((check) => ({ ...check, rows: check.rows.map((row) => row.map((cell, column) => (column === 7 ? value(row) : cell))) })),
});

const planOf = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const reading = await readFile({ name, bytes });
  if (!reading.ok) throw new Error(reading.problem.code);
  const { schools, metrics } = workspace;
  const known = { fileName: name, schools, metrics };
  const drafts = reading.value.grids.map((grid) => interpret(grid, understand(grid, { ...known, remembered: () => null }), { ...known, file: 0, categories: findingCategories, corrections: NO_CORRECTIONS }));
  return { drafts, plan: planImport(drafts.map((draft) => ({ file: 0, fileName: name, draft })), { schools, metrics }) };
};

const numeric = (): Workspace['metrics'] => workspace.metrics.filter(({ kind }) => kind === 'count' || kind === 'rate' || kind === 'score');

describe.each(['zh', 'en'] as const)('check sheets in %s', (language) => {
  const isNumeric = (row: Row): boolean => numeric().some(({ name }) => String(row[3]).startsWith(name[language]));

  it('come back as an import without a mapping: every right value at its school, year and metric, and nothing new', async () => {
    const wanted = filled(sheetsIn(language), (row) => (isNumeric(row) ? 60 : null));
    const { plan } = await planOf('核对.csv', new TextEncoder().encode(csv({ name: [], columns: wanted.columns, rows: wanted.checks.flatMap(({ rows }) => rows) })));
    const { observations } = plan;
    const read = [...observations.value].flatMap((value, at) => (Number.isNaN(value) ? [] : [`${observations.schools[observations.school[at] ?? 0]} ${observations.metrics[observations.metric[at] ?? 0]} ${value}`]));
    const asks = asked.asks.filter(({ metric }) => numeric().some(({ id }) => id === metric)).map(({ school, metric }) => `${school} ${metric} 60`);
    expect(read.toSorted()).toEqual([...new Set(asks)].toSorted());
    expect(read.length).toBeGreaterThan(40);
    expect([plan.newSchools, plan.newMetrics, plan.years]).toEqual([[], [], [2023]]);
  });

  it('come back as a workbook too, and rows left blank say nothing', async () => {
    const first = sheetsIn(language).checks.flatMap(({ rows }) => rows).find(isNumeric);
    const wanted = filled(sheetsIn(language), (row) => (row[1] === first?.[1] && row[3] === first?.[3] ? 7 : null));
    const { plan } = await planOf('核对.xlsx', new Uint8Array(await (await xlsx(checkWorkbook(wanted, wanted.checks, 'notes'))).arrayBuffer()));
    expect([...plan.observations.value].filter((value) => !Number.isNaN(value))).toEqual([7]);
    expect([plan.newSchools, plan.newMetrics]).toEqual([[], []]);
  });

  it('give every thing asked a reason in words, with nothing left to fill', () => {
    const reasons = sheetsIn(language).checks.flatMap(({ rows }) => rows).map((row) => String(row[6]));
    expect(reasons.filter((text) => text === '' || text.includes('{{') || text.includes('quality.'))).toEqual([]);
  });
});
