import { describe, expect, it } from 'vitest';
import { metricId, schoolId } from '../../../src/domain/ids.ts';
import type { PackFigure, PackSource } from '../../../src/domain/pack/packData.ts';
import { packOf } from '../../../src/domain/pack/packOf.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const OTHERS = 30;
const metric = testMetric({ id: 'lessons' });
const own = testSchool({ id: 'me', name: '城东小学', code: '3204000001', area: '城东片区', pupils: 900, aliases: ['城东校'], lineage: [{ kind: 'memberOf', year: null, group: '城东集团' }] });
const others = Array.from({ length: OTHERS }, (_, place) => testSchool({ id: `s${place}`, name: `第${place + 10}小学`, code: `32041000${place + 10}`, area: '城西片区', pupils: 100 + place }));
const figure = (school: string, value: number | null, rest: Partial<PackFigure> = {}): PackFigure => ({
  school: schoolId(school), metric: metricId('lessons'), year: 2021, value, numerator: null, denominator: null, status: 'reported', missing: value === null ? 'not_mentioned' : 'none', ...rest,
});
const source = (change: Partial<PackSource> = {}): PackSource => ({
  schools: [own, ...others], metrics: [metric],
  figures: [figure('me', 5), figure('me', 9, { status: 'aim' }), figure('me', null, { year: 2020 }), ...others.map(({ id }, place) => figure(id, place % 5))],
  brands: [], findings: [], ...change,
});
const made = (change?: Partial<PackSource>) => {
  let turn = 0;
  return packOf(source(change), { school: schoolId('me'), manner: 'letters', nameOf: (letters) => `学校${letters}`, random: () => (turn += 0.377) % 1 });
};

/** What each letter says, by the chances from there on. */
const lettersFrom = (start: number): readonly string[] => {
  let turn = start;
  const { figures } = packOf(source(), { school: schoolId('me'), manner: 'letters', nameOf: String, random: () => (turn += 0.377) % 1 });
  return figures.filter(({ school }) => school !== 'own').map(({ school, value }) => `${school} ${value}`);
};

describe('a pack', () => {
  it('has the school under its name, code, area and size, without what ties it to others', () => {
    expect(made().own).toEqual({ ...own, id: 'own', aliases: [], lineage: [] });
  });

  it('has every figure of the school as it is, aims and gaps too', () => {
    expect(made().figures.filter(({ school }) => school === 'own')).toEqual(source().figures.slice(0, 3).map((one) => ({ ...one, school: 'own' })));
  });

  it('calls the others A to Z, then AA, in an order that is not that of the register', () => {
    const { schools, figures } = made();
    expect(schools.slice(1).map(({ name }) => name)).toEqual([...Array.from({ length: 26 }, (_, place) => `学校${String.fromCodePoint(65 + place)}`), '学校AA', '学校AB', '学校AC', '学校AD']);
    expect(schools.slice(1).map(({ id }) => figures.find(({ school }) => school === id)?.value)).not.toEqual(others.map((_, place) => place % 5));
  });

  it('has another order with other chances, so that two packs do not tell which letter is which', () => {
    expect(lettersFrom(0.1)).not.toEqual(lettersFrom(0.55));
  });

  it('leaves an area out that names another school', () => {
    expect(made({ schools: [{ ...own, area: '第10小学片' }, ...others] }).own.area).toBe(null);
  });

  it('leaves out metrics, sentences and applications that name another, and counts them', () => {
    const { metrics, findings, brands, figures, account } = made({
      metrics: [metric, testMetric({ id: 'visits', origin: 'inferred', name: { zh: '到第11小学听课次数', en: '' } })],
      figures: [...source().figures, figure('me', 3, { metric: metricId('visits') })],
      findings: ['学习第12小学', '检查不够'].map((sentence) => ({ school: schoolId('me'), year: 2021, kind: 'measure', categories: [], sentence, file: 0, row: 2 })),
      brands: ['与第13小学共建', '书香校园'].map((programme) => ({ school: schoolId('me'), year: 2021, programme, level: 'city', batch: '', outcome: 'applied', file: 0, row: 2 })),
    });
    expect(metrics.map(({ id }) => id)).toEqual(['lessons']);
    expect(figures.some((one) => one.metric === 'visits')).toBe(false);
    expect(findings.map(({ sentence }) => sentence)).toEqual(['检查不够']);
    expect(brands.map(({ programme }) => programme)).toEqual(['书香校园']);
    expect(account).toMatchObject({ others: OTHERS, merged: 0, leftOut: 0, metricsLeftOut: 1, ownTextsLeftOut: 2 });
  });

  it('leaves out who is alone of a type, and schools that say nothing', () => {
    const alone = testSchool({ id: 'alone', name: '唯一高中', type: 'senior' });
    const silent = testSchool({ id: 'silent', name: '无声小学' });
    const { account, schools } = made({ schools: [own, ...others, alone, silent], figures: [...source().figures, figure('alone', 3)] });
    expect(account).toMatchObject({ others: OTHERS, leftOut: 1 });
    expect(schools).toHaveLength(OTHERS + 1);
  });

  it('of a school that is not there cannot be made', () => {
    expect(() => packOf(source(), { school: schoolId('nobody'), manner: 'letters', nameOf: String, random: () => 0 })).toThrow('no school');
  });
});
