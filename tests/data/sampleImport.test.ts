import { isUtf8 } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { brands } from '../../scripts/sample/brands.ts';
import type { TrueFigure } from '../../scripts/sample/figures/trueFigure.ts';
import { findings } from '../../scripts/sample/findings.ts';
import { isOpen, LAST_YEAR } from '../../scripts/sample/sampleSchool.ts';
import { sampleFiles } from '../../scripts/sample/sampleFiles.ts';
import { grainOf, sampleTruth } from '../../scripts/sample/sampleTruth.ts';
import { DISTRICT, HISTORIES, schoolCalled, schools } from '../../scripts/sample/schools.ts';
import type { SchoolId } from '../../src/domain/ids.ts';
import type { Workspace } from '../../src/domain/journal.ts';
import { MISSING_REASONS, type ObservationColumns, STATUSES } from '../../src/domain/observation.ts';
import type { Lineage } from '../../src/domain/school.ts';
import { SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import { type ImportedFolder, importSample } from '../support/importSample.ts';

/** What of the sample's tables is no figure of a school, and why. */
const KNOWINGLY_LEFT_OUT: readonly string[] = ['column_not_used', 'total_row', 'section_row', 'footnote'];

let folders: readonly ImportedFolder[] = [];
let workspace: Workspace;
beforeAll(async () => {
  ({ folders, workspace } = await importSample());
});

const codeOf = (id: SchoolId | undefined): string => workspace.schools.find((school) => school.id === id)?.code ?? `no code: ${id}`;

const byCode = (event: Lineage): object => ('other' in event ? { ...event, other: codeOf(event.other) } : event);

const numberAt = (column: Float64Array, place: number): number | null => {
  const value = column[place] ?? Number.NaN;
  return Number.isNaN(value) ? null : Math.round(value * 1e6) / 1e6;
};

const figuresOf = (columns: ObservationColumns): readonly Omit<TrueFigure, 'raw'>[] => {
  const codes = columns.schools.map(codeOf);
  return Array.from({ length: columns.length }, (_, place) => ({
    school: codes[columns.school[place] ?? -1] ?? '',
    year: columns.year[place] ?? 0,
    metric: String(columns.metrics[columns.metric[place] ?? -1]),
    value: numberAt(columns.value, place),
    numerator: numberAt(columns.numerator, place),
    denominator: numberAt(columns.denominator, place),
    status: STATUSES[columns.status[place] ?? -1] ?? 'reported',
    missing: MISSING_REASONS[columns.missing[place] ?? -1] ?? 'none',
  }));
};

const sorted = (rows: readonly string[]): readonly string[] => rows.toSorted();

describe('the sample through our own import, with no word from a user', () => {
  it('tells GB18030 from UTF-8 in every file', () => {
    const wanted = new Map(sampleFiles().map(({ path, bytes }) => [path, isUtf8(bytes) ? 'utf-8' : 'gb18030']));
    expect(new Map(folders.flatMap(({ files }) => files.map(({ path, encoding }) => [path, encoding] as const)))).toEqual(wanted);
    expect(new Set(wanted.values())).toEqual(new Set(['utf-8', 'gb18030']));
  });

  it('counts every cell as accepted or set aside', () => {
    const uneven = folders.flatMap(({ files }) => files.flatMap(({ path, drafts }) => drafts.filter((draft) => draft.cells !== draft.accepted + draft.setAside.length).map(() => path)));
    expect(folders).toHaveLength(8);
    expect(uneven).toEqual([]);
    for (const { plan } of folders) expect(plan.files.map((file) => file.cells)).toEqual(plan.files.map((file) => file.accepted + file.setAside));
  });

  it('sets aside nothing but numbers of rows, totals, sections and notes', () => {
    const left = folders.flatMap(({ folder, plan: { setAside } }) =>
      Array.from(setAside.reason, (reason, place) => ({ folder, reason: SET_ASIDE_REASONS[reason], text: setAside.texts[setAside.text[place] ?? 0], row: setAside.row[place] })),
    );
    expect(left.filter(({ reason }) => !KNOWINGLY_LEFT_OUT.includes(reason ?? ''))).toEqual([]);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(KNOWINGLY_LEFT_OUT));
  });

  it('knows every metric from the catalogue', () => {
    expect(folders.flatMap(({ plan }) => plan.newMetrics.map((metric) => metric.headers))).toEqual([]);
  });

  it('makes the schools from the register and finds each again, in doubt about none', () => {
    expect(folders.map(({ plan }) => plan.newSchools.length)).toEqual([60, 0, 0, 0, 0, 0, 0, 0]);
    expect(folders.flatMap(({ plan }) => plan.matches.flat().filter(({ by }) => by === 'proposed'))).toEqual([]);
    expect(workspace.schools.map((school) => school.code)).toEqual(schools.map((school) => school.code));
  });

  it('reads name, type, area, size and life of every school from the register', () => {
    const read = workspace.schools.map(({ name, type, area, pupils, opened, closed }) => ({ name, type, area, pupils, opened, closed }));
    expect(read).toEqual(schools.map(({ name, type, area, pupils, opened, closed }) => ({ name, type, area, pupils, opened, closed })));
  });

  it('knows renamed schools under both names', () => {
    for (const { code, former } of schools.filter((school) => school.former !== null)) {
      expect(workspace.schools.find((school) => school.code === code)?.aliases).toContain(former?.name);
    }
  });

  it('reads from the remarks who was renamed, merged, made a campus or joined a group, and of no one else', () => {
    const read = Object.fromEntries(workspace.schools.filter(({ lineage }) => lineage.length > 0).map(({ name, lineage }) => [name.replace(DISTRICT, ''), lineage.map(byCode)]));
    const told = Object.entries(HISTORIES).map(([name, events]) => [name, events.map((event) => ('other' in event ? { ...event, other: schoolCalled(event.other).code } : event))] as const);
    expect(read).toEqual(Object.fromEntries(told));
    expect(folders.flatMap(({ plan, files }) => [...plan.warnings, ...files.flatMap(({ drafts }) => drafts.flatMap(({ warnings }) => warnings))]).filter(({ code }) => code.startsWith('lineage'))).toEqual([]);
  });

  it('takes every remark of the register for what it says', () => {
    const texts = schools.map(({ fate }) => fate).filter((fate) => fate !== '');
    const aside = new Set(folders[0]?.plan.setAside.texts);
    expect(texts.length).toBeGreaterThan(12);
    expect(texts.filter((text) => aside.has(text))).toEqual([]);
    expect(folders[0]?.plan.newSchools.flatMap(({ aliases }) => aliases).toSorted()).toEqual(schools.flatMap(({ former }) => former?.name ?? []).toSorted());
  });

  it('comes to exactly the figures that the files say', () => {
    const held = new Map(folders.flatMap(({ plan }) => figuresOf(plan.observations).map((figure) => [grainOf(figure), figure] as const)));
    const truth = sampleTruth();
    expect([...truth.keys()].filter((grain) => !held.has(grain))).toEqual([]);
    expect([...held.keys()].filter((grain) => !truth.has(grain))).toEqual([]);
    const different = [...truth].flatMap(([grain, { raw, ...wanted }]) => {
      const got = held.get(grain);
      return JSON.stringify(got) === JSON.stringify(inOrder(wanted)) ? [] : [{ grain, raw, got }];
    });
    expect(different).toEqual([]);
    expect(held.size).toBeGreaterThan(25_000);
  });

  it('contradicts itself only where figures were corrected', () => {
    const seen = new Map<string, string>();
    const contested = folders.flatMap(({ folder, plan }) =>
      figuresOf(plan.observations).flatMap((figure) => {
        const before = seen.get(grainOf(figure));
        seen.set(grainOf(figure), JSON.stringify(figure));
        return before !== undefined && before !== JSON.stringify(figure) ? [folder] : [];
      }),
    );
    expect(contested.length).toBeGreaterThan(3);
    expect(new Set(contested)).toEqual(new Set(['08补报更正']));
  });

  it('comes to exactly the applications and their states', () => {
    const read = folders.flatMap(({ plan }) => plan.brands.map((row) => [codeOf(row.school), row.year, row.programme, row.level, row.batch, row.outcome].join('|')));
    expect(sorted(read)).toEqual(sorted(brands.map((row) => [row.school, row.year, row.programme, row.level, row.batch, row.outcome].join('|'))));
  });

  it('comes to exactly the findings with their categories', () => {
    const read = folders.flatMap(({ plan }) => plan.findings.map((row) => [codeOf(row.school), row.year, row.kind, row.categories.join(','), row.sentence].join('|')));
    expect(sorted(read)).toEqual(sorted(findings.map((row) => [row.school, row.year, row.kind, row.categories.join(','), row.sentence].join('|'))));
  });

  it('expects of each school the years in which it was there', () => {
    const expected = workspace.schools.map(({ opened, closed }) => [2016, 2018, 2019, 2020, 2021, LAST_YEAR].filter((year) => year >= (opened ?? 0) && year <= (closed ?? year)));
    expect(expected).toEqual(schools.map((school) => [2016, 2018, 2019, 2020, 2021, LAST_YEAR].filter((year) => isOpen(school, year))));
  });
});

const inOrder = ({ school, year, metric, value, numerator, denominator, status, missing }: Omit<TrueFigure, 'raw'>): Omit<TrueFigure, 'raw'> => ({
  school, year, metric, value, numerator, denominator, status, missing,
});
