import * as fc from 'fast-check';
import { parse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { isExpected } from '../../../src/domain/isExpected.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { normsFor, normStanding } from '../../../src/domain/normStanding.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { schoolsByMetrics } from '../../../src/queries/schoolsByMetrics.ts';
import { schoolsOverYears } from '../../../src/queries/schoolsOverYears.ts';
import { heatAddress } from '../../../src/views/heat/address.ts';
import { heatSheet } from '../../../src/views/heat/heatSheet.ts';
import { heatView, type HeatView } from '../../../src/views/heat/heatView.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { merging, turnYears } from '../../support/merging.ts';
import { fullDistricts } from '../../support/fullDistrict.ts';
import { openDistrict, type OpenDistrict } from '../../support/openDistrict.ts';
import { districts, holding, METRICS, metricOf, results, schoolOf, YEARS, type District } from '../../support/randomDistrict.ts';

const { t } = makeWords('zh');
const span = { first: 2019, last: 2022 };

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const given = (district: District, search: Readonly<Record<string, unknown>>) => ({ address: parse(heatAddress, search), workspace: { schools: district.schools, basis: 'calendar' as const }, span, t, language: 'zh' as const });

const overYears = async (district: District, metric: Metric, search: Readonly<Record<string, unknown>>): Promise<HeatView> => {
  const { ask } = await open(district);
  return heatView({ ...given(district, search), asked: { of: 'years', metric, rows: await ask(schoolsOverYears(metric.id, WHOLE)) } });
};

const cellsOf = ({ rows }: HeatView) => rows.rows.flatMap((row) => (row.kind === 'school' ? row.cells.map((cell, place) => ({ school: row.school, column: rows.columns[place], cell })) : []));

describe('the map of a metric over the years', () => {
  it('has every result as a value, what was expected and is not there as missing, and nothing else, for any district', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fullDistricts, districts), fc.constantFrom(...METRICS), fc.constantFrom('type', 'name', 'latest', 'middle', 'similar'), async (district, metric, order) => {
        const view = await overYears(district, metric, { order });
        const all = results(district).filter((row) => row.metric === metric.id);
        const said = holding(district).filter((row) => row.metric === metric.id && row.status !== 'aim' && row.status !== 'requirement');
        for (const { school, column, cell } of cellsOf(view)) {
          kinds.add(cell.kind);
          const here = (row: { readonly school: string; readonly year: number }): boolean => row.school === school && row.year === column?.year;
          const result = all.find(here);
          const without = said.some(here) || isExpected(schoolOf(district, school), column?.year ?? 0) ? 'missing' : 'unexpected';
          expect(cell).toMatchObject(result ? { kind: 'value', value: result.value } : { kind: without });
        }
        expect(view.figures).toBe(all.length);
        const seen = cellsOf(view).map(({ school }) => school);
        expect(new Set(seen).size * YEARS.length).toBe(seen.length);
      }),
      { numRuns: 25 },
    );
    expect([...kinds].toSorted()).toEqual(['missing', 'unexpected', 'value']);
  });

  it('marks in its row where a school merged or split, and says so in the file, for any district', async () => {
    let marked = 0;
    await fc.assert(
      fc.asyncProperty(merging(fullDistricts), async (district) => {
        const view = await overYears(district, metricOf('talks'), {});
        for (const row of view.rows.rows) {
          if (row.kind !== 'school') continue;
          const years = turnYears(district, row.school);
          expect([...row.turns.keys()]).toEqual(YEARS.flatMap((year, place) => (place > 0 && years.includes(year) ? [place] : [])));
          marked += row.turns.size;
        }
        const notes = heatSheet(view, { t, language: 'zh', schools: district.schools }).rows.filter((row) => String(row.at(-1)).includes('前后不直接相比'));
        expect(notes.length).toBe(view.rows.rows.filter((row) => row.kind === 'school' && row.turns.size > 0).length);
      }),
      { numRuns: 25 },
    );
    expect(marked).toBeGreaterThan(5);
  });

  it('gives every figure at its norm one colour, where beyond it counts no more', async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(fullDistricts, async (district) => {
        const view = await overYears(district, metricOf('drills'), {});
        for (const { school, column, cell } of cellsOf(view)) {
          if (cell.kind !== 'value' || !column) continue;
          const standing = normStanding(normsFor(column.metric, schoolOf(district, school).type, column.year), cell.value);
          const side = view.rows.colours[cell.colour]?.side;
          if (!view.rows.colours.some((colour) => colour.side === 'at')) continue;
          expect(side).toBe(standing === null ? 'plain' : standing === 'at' ? 'at' : 'short');
          judged += 1;
        }
      }),
      { numRuns: 15 },
    );
    expect(judged).toBeGreaterThan(0);
  });

  it('by type has a band before each type with how many schools, and by value the highest first with those without last', async () => {
    await fc.assert(
      fc.asyncProperty(fullDistricts, async (district) => {
        const byType = await overYears(district, metricOf('talks'), {});
        const bands = byType.rows.rows.filter(({ kind }) => kind === 'band');
        expect(bands.length).toBe(new Set(district.schools.filter((school) => cellsOf(byType).some((cell) => cell.school === school.id)).map(({ type }) => type)).size);
        const latest = (await overYears(district, metricOf('talks'), { order: 'latest' })).rows.rows.map((row) => (row.kind === 'school' && row.cells.at(-1)?.kind === 'value' ? row.cells.at(-1) : null));
        const values = latest.flatMap((cell) => (cell?.kind === 'value' ? [cell.value] : []));
        expect(values).toEqual(values.toSorted((one, two) => two - one));
        expect(latest.slice(values.length).every((cell) => cell === null)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a metric that is not to be ranked', () => {
  it('is neither ordered by value nor coloured or said by place', async () => {
    const unranked = METRICS.map((metric) => ({ ...metric, rankable: false, norms: [] }));
    const [talks] = unranked.filter(({ id }) => id === metricOf('talks').id);
    if (!talks) throw new Error('no metric');
    await fc.assert(
      fc.asyncProperty(fullDistricts, fc.constantFrom('latest', 'middle'), async (district, order) => {
        const [byValue, byType] = [await overYears(district, talks, { order }), await overYears(district, talks, { order: 'type' })];
        expect([byValue.unranked, byValue.rows.rows]).toEqual([true, byType.rows.rows]);
        const { ask } = await open(district);
        const rows = await ask(schoolsByMetrics({ metrics: METRICS.map(({ id }) => id), year: 2021, scope: WHOLE }));
        const view = heatView({ ...given(district, { of: 'metrics', year: 2021 }), asked: { of: 'metrics', metrics: unranked, rows } });
        const told = cellsOf(view).flatMap(({ cell }) => (cell.kind === 'value' ? [`${cell.place} ${view.rows.colours[cell.colour]?.side}`] : []));
        expect(told.filter((one) => one !== 'null plain')).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the map of a year by metrics', () => {
  it('colours by place, never under five schools, and by the norm where one is only to be met', async () => {
    let coloured = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fullDistricts, districts), async (district) => {
        const { ask } = await open(district);
        const rows = await ask(schoolsByMetrics({ metrics: METRICS.map(({ id }) => id), year: 2021, scope: WHOLE }));
        const view = heatView({ ...given(district, { of: 'metrics', year: 2021 }), asked: { of: 'metrics', metrics: METRICS, rows } });
        const all = results(district).filter((row) => row.year === 2021);
        expect(view.figures).toBe(all.length);
        for (const { school, column, cell } of cellsOf(view)) {
          if (cell.kind !== 'value' || !column) continue;
          const side = view.rows.colours[cell.colour]?.side;
          const standing = normStanding(normsFor(column.metric, schoolOf(district, school).type, 2021), cell.value);
          const n = all.filter((row) => row.metric === column.metric.id).length;
          const byNorm = column.metric.direction === 'meet_norm' && standing !== null;
          expect(side).toBe(byNorm ? (standing === 'at' ? 'at' : 'short') : n >= 5 ? 'more' : 'plain');
          if (side === 'more') coloured += 1;
        }
      }),
      { numRuns: 15 },
    );
    expect(coloured).toBeGreaterThan(0);
  });

  it('saves what is missing as empty, with the reason beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fullDistricts, async (district) => {
        const view = await overYears(district, metricOf('talks'), {});
        const sheet = heatSheet(view, { t, language: 'zh', schools: district.schools });
        const schools = view.rows.rows.filter((row) => row.kind === 'school');
        expect(sheet.rows).toHaveLength(schools.length);
        sheet.rows.forEach((line, place) => {
          const cells = schools[place]?.cells ?? [];
          expect(line.slice(1, -1)).toEqual(cells.map((cell) => (cell.kind === 'value' ? cell.value : null)));
          expect(line.at(-1) === '').toBe(cells.every((cell) => cell.kind === 'value' && !cell.soft));
        });
      }),
      { numRuns: 10 },
    );
  });
});
