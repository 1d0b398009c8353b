import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import rows from '../../data/catalogue/metrics.json';
import { catalogue } from '../../src/domain/catalogue.ts';
import { headerKey } from '../../src/domain/headerKey.ts';
import { THEMES } from '../../src/domain/metric.ts';
import { readCatalogue } from '../../src/domain/readCatalogue.ts';
import { themes } from '../../src/domain/themes.ts';

const CHINESE = /\p{Script=Han}/u;

const withFirst = (changes: object): unknown => [{ ...rows[0], ...changes }, ...rows.slice(1)];

describe.each(catalogue.map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
  it('is named and defined in both languages', () => {
    for (const text of [metric.name, metric.definition]) {
      expect(text.zh).toMatch(CHINESE);
      expect(text.en).toMatch(/^[A-Z]/);
      expect(text.en).not.toMatch(CHINESE);
    }
    for (const note of [...metric.norms, ...metric.definitionChanges].map((dated) => dated.note)) {
      expect(note.zh).toMatch(CHINESE);
      expect(note.en).toMatch(/[a-z]/i);
    }
  });

  it('has a unit in both languages or in neither', () => {
    expect(metric.unit.zh === '').toBe(metric.unit.en === '');
    expect(metric.kind === 'rate').toBe(metric.unit.zh === '%');
    expect(metric.unit.zh === '' && ['count', 'score'].includes(metric.kind)).toBe(false);
    expect(metric.unit.zh !== '' && metric.kind === 'boolean').toBe(false);
  });

  it('has levels named in both languages exactly where it is ordinal', () => {
    expect(metric.levels.length > 0).toBe(metric.kind === 'ordinal');
    expect(new Set(metric.levels.map((level) => level.zh)).size).toBe(metric.levels.length);
    for (const level of metric.levels) expect(level.en).not.toBe('');
  });

  it('comes to a district figure in a way its kind allows', () => {
    const allowed = {
      count: ['sum', 'mean', 'median', 'share'], rate: ['ratio', 'mean'], score: ['mean', 'median'],
      boolean: ['share'], ordinal: ['distribution', 'median'],
    }[metric.kind];
    expect(allowed).toContain(metric.aggregation);
    expect(metric.aggregation === 'share' && metric.kind !== 'boolean' && metric.norms.length === 0).toBe(false);
  });

  it('has norms that can be met, bound the right way and never two for one type and year', () => {
    for (const norm of metric.norms) {
      expect(norm.value).toBeGreaterThanOrEqual(0);
      expect(norm.bound).toBe(metric.direction === 'lower' ? 'atMost' : 'atLeast');
      expect(norm.fromYear ?? 0).toBeLessThanOrEqual(norm.toYear ?? Infinity);
    }
    const types = metric.norms.flatMap((norm): readonly string[] => (norm.schoolTypes === 'all' ? ['all'] : norm.schoolTypes));
    expect(new Set(types).size).toBe(types.length);
    expect(types.includes('all') && types.length > 1).toBe(false);
  });

  it('is found under headers in both languages, none written twice', () => {
    expect(metric.headers.filter((header) => CHINESE.test(header)).length).toBeGreaterThanOrEqual(4);
    expect(metric.headers.filter((header) => !CHINESE.test(header)).length).toBeGreaterThanOrEqual(1);
    const keys = [metric.id, metric.name.zh, metric.name.en, ...metric.headers].map(headerKey);
    expect(new Set(metric.headers.map(headerKey)).size).toBe(metric.headers.length);
    expect(keys.every((key) => key !== '')).toBe(true);
  });
});

describe('the catalogue', () => {
  it('has every theme but the one for unknown metrics, and names them all', () => {
    expect(new Set(catalogue.map((metric) => metric.theme))).toEqual(new Set(THEMES.filter((theme) => theme !== 'other')));
    expect(themes.map((theme) => theme.id)).toEqual([...THEMES]);
  });

  it('does not rank by the study app, nor by a yes or no', () => {
    const rankable = catalogue.filter((metric) => metric.rankable);
    expect(rankable.filter((metric) => /学习强国/.test(metric.name.zh))).toEqual([]);
    expect(rankable.filter((metric) => metric.kind === 'boolean' || metric.direction === 'neutral')).toEqual([]);
  });

  const shared = '../shared/catalogue/metrics.csv';
  it.skipIf(!existsSync(shared))('has every metric of the list it was made from (skipped where the list is not beside the project)', () => {
    const ids = readFileSync(shared, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(',')[0]);
    expect(ids).toHaveLength(49);
    expect(catalogue.map((metric) => String(metric.id))).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    ['a theme nobody knows', { theme: 'sport' }, /metrics\[study_participation_rate\]\.theme/],
    ['a name in one language', { name: { zh: '参与率' } }, /\.name\.en/],
    ['a name without a text', { name: { zh: 5, en: 'Five' } }, /\.name\.zh/],
    ['an ordinal without levels', { kind: 'ordinal', aggregation: 'median' }, /\.levels/],
    ['levels on a rate', { levels: [{ zh: '好', en: 'Good' }, { zh: '差', en: 'Poor' }] }, /\.levels/],
    ['a sum of rates', { aggregation: 'sum' }, /\.aggregation/],
    ['nothing to meet', { direction: 'meet_norm' }, /\.norms/],
    ['a norm in the year 20211', { norms: [{ schoolTypes: 'all', fromYear: 20_211, toYear: null, bound: 'atLeast', value: 1, note: { zh: '一', en: 'one' } }] }, /fromYear/],
    ['a norm for a type nobody knows', { norms: [{ schoolTypes: ['academy'], fromYear: null, toYear: null, bound: 'atLeast', value: 1, note: { zh: '一', en: 'one' } }] }, /schoolTypes/],
    ['a text for rankable', { rankable: 'no' }, /rankable/],
    ['the header of another metric', { headers: ['党课（次）', '党 课'] }, /header 党课/],
    ['the id of another metric', { id: 'drill_count', name: { zh: '甲', en: 'A' }, headers: ['乙'] }, /drillcount/],
  ])('refuses %s, saying where', (_, changes, message) => {
    expect(() => readCatalogue(withFirst(changes))).toThrow(message);
  });

  it('refuses what is not a list of records', () => {
    expect(() => readCatalogue({})).toThrow(/not a list/);
    expect(() => readCatalogue([null])).toThrow(/metrics\[0\]: not a record/);
  });
});
