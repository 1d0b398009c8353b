import { describe, expect, it } from 'vitest';
import type { BrandRecord } from '../../../src/domain/answers/brandRecords.ts';
import type { FindingOf } from '../../../src/domain/answers/findingsOf.ts';
import type { SchoolFigure } from '../../../src/domain/answers/schoolFigures.ts';
import { importId, schoolId } from '../../../src/domain/ids.ts';
import type { FollowUp } from '../../../src/domain/journal.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import type { School } from '../../../src/domain/school.ts';
import { profileView } from '../../../src/views/profile/profileView.ts';
import { sentenceParts } from '../../../src/views/profile/sentenceParts.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';
import { atLeast, figureOf } from './profileCases.ts';

const school = testSchool({ id: '甲', pupils: 100 });
const others = ['乙', '丙', '丁', '戊', '己'];
const metric = (id: string, rest: Partial<Metric> = {}): Metric => testMetric({ id, ...rest });
const source = { import: importId('import-1'), file: 0, row: 5 };
const brand = (year: number, outcome: BrandRecord['outcome']): BrandRecord => ({ school: school.id, year, programme: '书香', level: 'city', batch: '', outcome, decides: true, source });
const finding = (year: number, kind: FindingOf['kind'], sentence: string, categories: readonly string[] = ['safety_gaps']): FindingOf => ({ school: school.id, year, kind, categories, sentence, source });

interface Case {
  readonly metrics?: readonly Metric[];
  /** Of 甲 in 2022 and 2021, and of each of the five others in 2022. */
  readonly figures?: Readonly<Record<string, readonly [now: number | null, before: number | null, others: number | null]>>;
  readonly brands?: readonly BrandRecord[];
  readonly findings?: readonly FindingOf[];
  readonly followUps?: readonly FollowUp[];
  /** Schools that are no more. */
  readonly gone?: readonly School[];
  /** Of schools that went into 甲; then changes are on last year's figures of all together. */
  readonly before?: readonly SchoolFigure[];
}

const say = ({ metrics = [], figures = {}, brands = [], findings = [], followUps = [], gone = [], before }: Case, language: 'zh' | 'en' = 'zh'): readonly string[] => {
  const rows = Object.entries(figures);
  const view = profileView({
    school, year: 2022, address: { all: false, from: null, to: null, predecessors: before !== undefined },
    workspace: { schools: [school, ...others.map((id) => testSchool({ id, pupils: 100 })), ...gone], metrics, similar: new Map(), followUps },
    answers: {
      span: { first: 2020, last: 2022 }, trends: [], applications: brands, findings,
      history: rows.flatMap(([id, [now, then]]) => [figureOf('甲', id, now, now === null ? { missing: 'not_mentioned' } : {}), ...(then === null ? [] : [figureOf('甲', id, then, { year: 2021 })])]),
      before: before ?? [],
      figures: rows.flatMap(([id, [, , value]]) => (value === null ? [] : others.map((other) => figureOf(other, id, value)))),
    },
  });
  const around = { t: makeWords(language).t, language, basis: 'calendar' as const, year: 2022, of: view.similar.schools.length };
  return view.sentences.map((sentence) => sentenceParts(sentence, around).map(({ text }) => text).join(''));
};

describe('a school in sentences', () => {
  it('begins with how the report came, and what is missing with its reason', () => {
    const metrics = [metric('submitted_on_time', { kind: 'boolean' }), metric('a'), metric('b')];
    const figures = { submitted_on_time: [0, null, 1], a: [3, null, null], b: [null, null, 2] } as const;
    expect(say({ metrics, figures })[0]).toBe('2022 年报告迟报，1 项指标有数据，1 项没有：b（未提及）。');
    expect(say({ metrics, figures }, 'en')[0]).toBe('The report for 2022 came late; 1 metric has figures, 1 metric has none: b (not mentioned).');
  });

  it('tells a merger, and nothing of improving or worsening over it', () => {
    const metrics = [metric('a', { direction: 'higher' })];
    const figures = { a: [9, 1, 2] } as const;
    const lineage = [{ kind: 'mergedInto' as const, year: 2022, other: school.id }];
    expect(say({ metrics, figures }).join('')).toContain('改善的有');
    const told = say({ metrics, figures, gone: [testSchool({ id: '辛', closed: 2021, lineage })] });
    expect(told[1]).toBe('2022 年起含并入的辛，不与上年相比。');
    expect(told.join('')).not.toContain('改善的有');
  });

  it('compares over a merger where that is asked for, metrics that add up only', () => {
    const metrics = [metric('a', { direction: 'higher' }), metric('b', { direction: 'higher', aggregation: 'median' })];
    const figures = { a: [9, 1, 2], b: [9, 1, 2] } as const;
    const gone = [testSchool({ id: '辛', closed: 2021, lineage: [{ kind: 'mergedInto', year: 2022, other: school.id }] })];
    const before = ['a', 'b'].map((id) => figureOf('辛', id, 3, { year: 2021 }));
    const told = say({ metrics, figures, gone, before });
    expect(told).toContain('2022 年起含并入的辛，不与上年相比；其中能合计的指标，与上年连同前身各校的合计相比。');
    expect(told.filter((sentence) => sentence.includes('改善的有'))).toEqual(['与 2021 年相比，改善的有：a 9 次（+5 次，连同前身）。']);
    expect(say({ metrics, figures, gone, before: [] }).join('')).not.toContain('改善的有');
  });

  it('says a report that never came is missing, and nothing else of figures', () => {
    expect(say({})).toEqual(['2022 年缺报，没有数据。']);
  });

  it('tells norms met and not met, the figure and the norm beside it', () => {
    expect(say({ metrics: [metric('a', atLeast(4)), metric('b', atLeast(4))], figures: { a: [4, null, null], b: [3, null, null] } })[1]).toBe('有达标线的 2 项指标中 1 项达标；未达标的是b 3 次（达标 ≥ 4）。');
    expect(say({ metrics: [metric('a', atLeast(4))], figures: { a: [9, null, null] } })[1]).toBe('有达标线的 1 项指标全部达标。');
  });

  it('names what is better and what is behind among similar schools, whichever way is better', () => {
    const said = say({ metrics: [metric('a'), metric('b', { direction: 'lower' }), metric('c'), metric('d', { direction: 'neutral' })], figures: { a: [5, null, 3], b: [1, null, 3], c: [1, null, 3], d: [9, null, 3] } });
    expect(said.slice(1)).toEqual(['好于多数同类校的有：a 5 次（高于全部 5 所同类校）；b 1 次（低于全部 5 所同类校）。', '不及多数同类校的有：c 1 次（低于全部 5 所同类校）。']);
  });

  it('ranks nothing that is not to be ranked', () => {
    expect(say({ metrics: [metric('a', { rankable: false })], figures: { a: [5, null, 3] } })).toHaveLength(1);
  });

  it('tells what improved and what fell back on last year, and what came to its norm or from it', () => {
    const said = say({
      metrics: [metric('a', { rankable: false }), metric('b', { rankable: false }), metric('c', { ...atLeast(4), definitionChanges: [{ year: 2022, note: { zh: '', en: '' } }] }), metric('d', atLeast(4))],
      figures: { a: [9, 5, 3], b: [1, 5, 3], c: [9, 1, 9], d: [5, 3, 5] },
    });
    expect(said.at(-1)).toBe('与 2021 年相比，改善的有：d 5 次（+2 次，由未达标到达标）、a 9 次（+4 次）；下滑的有：b 1 次（−4 次）。');
  });

  it('tells problems that came back with their years, applications tried again, and what became of measures', () => {
    const sentence = '加强安全检查';
    const said = say({
      brands: [brand(2020, 'rejected'), brand(2022, 'approved')],
      findings: [finding(2019, 'problem', '一'), finding(2021, 'problem', '二'), finding(2022, 'problem', '三'), finding(2022, 'problem', '四', ['care']), finding(2021, 'measure', sentence), finding(2021, 'measure', '另一条')],
      followUps: [{ school: schoolId('甲'), year: 2021, sentence, state: 'kept' }],
    });
    expect(said.slice(1).map((text) => text.replace(/：.*（2019/u, '：…（2019'))).toEqual([
      '反复出现的问题：…（2019、2021、2022）。',
      '品牌申报：市级“书香”立项（2020 年未通过后再报）。',
      '2021 年提出整改措施 2 条：已落实 1 条、尚未查看 1 条。',
    ]);
  });

  it('are six at most', () => {
    const said = say({
      metrics: [metric('a', atLeast(4)), metric('b'), metric('c')],
      figures: { a: [4, 1, 4], b: [9, 1, 3], c: [1, 9, 3] },
      brands: [brand(2022, 'approved')],
      findings: [finding(2021, 'problem', '一'), finding(2022, 'problem', '二'), finding(2021, 'measure', '三')],
    });
    expect(said).toHaveLength(6);
  });
});
