import * as fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { packRecords } from '../../../src/app/pack/packRecords.ts';
import { packTitles } from '../../../src/app/pack/packTitles.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { metricId, schoolId } from '../../../src/domain/ids.ts';
import { ALIKE } from '../../../src/domain/pack/evened.ts';
import { PACK_MANNERS, type Pack, type PackFigure, type PackSource } from '../../../src/domain/pack/packData.ts';
import { packOf } from '../../../src/domain/pack/packOf.ts';
import { SMALLEST_GROUP } from '../../../src/domain/statistics.ts';
import type { YearBasis } from '../../../src/domain/year.ts';
import { decodeObservations } from '../../../src/engine/decodeObservations.ts';
import { openWorkspaceFile, workspaceFile } from '../../../src/export/workspaceFile.ts';
import { packRecord } from '../../../src/export/packRecord.ts';
import { journalEntries } from '../../../src/store/decodeJournal.ts';
import { originalFile, segmentRows } from '../../../src/store/decodeSegment.ts';
import { gunzip } from '../../../src/store/gzip.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { districtsWithRecords, brandsHeld, findingsHeld, holding, METRICS, type District } from '../../support/randomDistrict.ts';
import { testSchool } from '../../support/testEngine.ts';

/** Told apart from any text of the product, and from each other. */
const SECRET = (text: string) => `某某${text}密小学`;

const idOf = (text: string, copy: string) => schoolId(`${text}${copy}`);

/** A larger district, so that enough schools are alike: each school again under seven more ids, its own texts in each. */
const sourceOf = (district: District, own: string): PackSource => {
  const copies = ['', '一', '二', '三', '四', '五', '六', '七'];
  return {
    schools: copies.flatMap((copy) => district.schools.map((school) => ({
      ...school, id: idOf(school.id, copy), name: SECRET(school.id + copy), code: `3200${school.id.codePointAt(0) ?? 0}${copies.indexOf(copy)}`, aliases: [`${SECRET(school.id + copy)}旧名`],
      lineage: [{ kind: 'renamed' as const, year: 2019, formerName: `曾用${SECRET(school.id + copy)}` }],
    }))),
    metrics: METRICS,
    figures: copies.flatMap((copy, shift) => holding(district).map((row): PackFigure => ({
      school: idOf(row.school, copy), metric: metricId(row.metric), year: row.year,
      // Between whole numbers: a value that came through as it was would be seen.
      value: row.value === null ? null : row.value + (row.metric === 'talks' ? shift * 0.137 : 0),
      numerator: row.numerator ?? null, denominator: row.denominator ?? null, status: row.status ?? 'reported', missing: row.value === null ? 'not_mentioned' : 'none',
    }))),
    brands: brandsHeld(district).filter(({ school }) => school === own).map(({ school, year, programme, level, batch, outcome, file, row }) => ({ school, year, programme, level, batch, outcome, file, row })),
    findings: [
      ...findingsHeld(district).filter(({ school }) => school === own).map(({ school, year, kind, categories, sentence, file, row }) => ({ school, year, kind, categories, sentence, file, row })),
      { school: schoolId(own), year: 2020, kind: 'measure', categories: [], sentence: `与${SECRET('乙一')}结对`, file: 0, row: 3 },
    ],
  };
};

const result = ({ value, status }: { readonly value: number | null; readonly status: string }): boolean => value !== null && ['reported', 'derived', 'approximate'].includes(status);
const plain = ({ metric, year, value, numerator, denominator, status, missing }: PackFigure) => JSON.stringify([metric, year, value, numerator, denominator, status, missing]);

/** The lines of the table that a pack carries as its only file. */
const tableOf = async (pack: Pack, language: Language, basis: YearBasis): Promise<readonly string[]> => {
  const titles = packTitles(pack, { t: makeWords(language).getFixedT(language), language, basis });
  for await (const { table, value } of packRecords(pack, titles, { at: '2024-01-01T00:00:00.000Z', basis })) {
    if (table === 'originals') return new TextDecoder().decode(await gunzip(new Uint8Array(parse(originalFile, value).gzip))).trim().split(/\r?\n/u);
  }
  return [];
};

const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const told = (metric: string, value: number | null, status: PackFigure['status'] = 'reported'): PackFigure => ({
  school: schoolId('甲'), metric: metricId(metric), year: 2021, value, numerator: null, denominator: null, status, missing: value === null ? 'not_mentioned' : 'none',
});

describe('the file of a pack', () => {
  it('names no other school at any depth, holds all of its own, and no value of others that fewer than three bear', async () => {
    let carried = 0;
    await fc.assert(fc.asyncProperty(districtsWithRecords, fc.constantFrom(...PACK_MANNERS), fc.nat(1e6), async (district, manner, seed) => {
      const own = '甲';
      const source = sourceOf(district, own);
      const pack = packOf(source, { school: schoolId(own), manner, nameOf: (letters) => `学校${letters}`, random: seeded(seed) });
      const file = await workspaceFile({ name: '包', savedAt: '2024-01-01' }, packRecords(pack, { file: '包', columns: ['学校', '年份', '指标', '内容'], language: 'zh', item: (name) => name }, { at: '2024-01-01T00:00:00.000Z', basis: 'calendar' }));
      const opened = await openWorkspaceFile(file, '包');
      if (!opened.ok) throw new Error('not opened');

      const texts = [await file.slice(0, 4096).text()];
      for await (const { table, value } of opened.value.records()) {
        texts.push(new TextDecoder().decode(packRecord(value)));
        if (table === 'originals') texts.push(new TextDecoder().decode(await gunzip(new Uint8Array(parse(originalFile, value).gzip))));
      }
      const all = texts.join('\n');
      expect(all).toContain(SECRET(own));
      for (const school of source.schools.filter(({ id }) => id !== own)) {
        for (const secret of [school.name, ...school.aliases, school.code ?? '-', `曾用${school.name}`]) expect(all.includes(secret)).toBe(false);
        expect(all.includes(`"${school.id}"`)).toBe(false);
      }

      const rows = parse(segmentRows, await opened.value.record('rows', ['pack', 'rows']));
      const columns = decodeObservations(rows.observations);
      const workspace = foldJournal(parse(journalEntries, await opened.value.record('journal', [])), METRICS);
      const typeOf = new Map(workspace.schools.map(({ id, type }) => [id, type]));
      const figures = Array.from({ length: columns.length }, (_, at) => ({
        school: columns.schools[columns.school[at] ?? -1] ?? '', metric: columns.metrics[columns.metric[at] ?? -1] ?? '', year: columns.year[at], value: columns.value[at] ?? NaN,
        numerator: columns.numerator[at], denominator: columns.denominator[at],
      }));
      const mine = pack.figures.filter(({ school }) => school === pack.own.id);
      expect(mine.map(plain).toSorted()).toEqual(source.figures.filter(({ school }) => school === own).map(plain).toSorted());
      expect(figures.filter(({ school }) => school === pack.own.id)).toHaveLength(mine.length);

      const others = figures.filter(({ school }) => school !== pack.own.id);
      carried += others.length;
      const cells = new Map<string, number[]>();
      for (const { school, metric, year, value, numerator, denominator } of others) {
        expect([numerator, denominator]).toEqual([NaN, NaN]);
        const cell = `${metric} ${year} ${typeOf.get(schoolId(school))}`;
        cells.set(cell, [...(cells.get(cell) ?? []), value]);
      }
      for (const values of cells.values()) {
        expect(values.length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        for (const value of values) expect(values.filter((other) => other === value).length).toBeGreaterThanOrEqual(ALIKE);
      }
      expect(new Set(others.map(({ school, metric, year }) => `${school} ${metric} ${year}`)).size).toBe(others.length);
      for (const school of workspace.schools.filter(({ id }) => id !== pack.own.id)) {
        expect(workspace.schools.filter(({ id, type }) => id !== pack.own.id && type === school.type).length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        expect([school.code, school.area, school.pupils, school.aliases, school.lineage]).toEqual([null, null, null, [], []]);
      }
      const { kept, evened, dropped } = pack.account;
      expect(kept + evened).toBe(others.length);
      expect(kept + evened + dropped).toBe(source.figures.filter(({ school }) => school !== own).length);
      expect(rows.findings.map(({ sentence }) => sentence).join('')).not.toContain('结对');
      expect(pack.account.ownTextsLeftOut).toBeGreaterThanOrEqual(1);
      expect(rows.brands).toHaveLength(source.brands.length);
      expect(source.figures.some(result) || others.length === 0).toBe(true);
    }), { numRuns: 40 });
    expect(carried).toBeGreaterThan(100);
  });

  it('speaks the language of the page in its table, with grades by their words, and tells aims from results', async () => {
    const pack = packOf(
      {
        schools: [testSchool({ id: '甲', name: '甲小学' })], metrics: METRICS.map((metric) => ({ ...metric, name: { zh: metric.id, en: `${metric.id} in English` } })),
        figures: [told('drills', 1200), told('drills', 15, 'aim'), told('talks', 97.33, 'derived'), told('grade', 3), told('submitted_on_time', 1), told('incidents', null)], brands: [], findings: [],
      },
      { school: schoolId('甲'), manner: 'letters', nameOf: String, random: () => 0 },
    );
    expect(await tableOf(pack, 'en', 'school')).toEqual([
      'School,Year,Metric,Content', ...['drills in English,1200', 'drills in English (aim),15', 'talks in English (derived),97.33%', 'grade in English,good', 'submitted_on_time in English,Yes', 'incidents in English,'].map((line) => `甲小学,2021–22,${line}`),
    ]);
    expect((await tableOf(pack, 'zh', 'calendar'))[2]).toBe('甲小学,2021,drills（目标）,15');
  });
});
