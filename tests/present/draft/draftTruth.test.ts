import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/domain/bilingual.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { FOLLOW_UP_STATES, type FollowUp, type Workspace } from '../../../src/domain/journal.ts';
import { problemsAnswered } from '../../../src/domain/measureAnswers.ts';
import { normsFor, normStanding, type NormStanding } from '../../../src/domain/normStanding.ts';
import { draftDistrict, draftSchool } from '../../../src/present/draft/draftStory.ts';
import type { ScreenSlide, Slide } from '../../../src/present/story.ts';
import { categorySaid } from '../../../src/views/profile/saying.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { openDistrict, type OpenDistrict } from '../../support/openDistrict.ts';
import { plainPairs } from '../../support/plainChanges.ts';
import { brandsHeld, districts, districtsWithRecords, findingsHeld, METRICS, results, schoolOf, type District } from '../../support/randomDistrict.ts';

let openOne: OpenDistrict;
beforeAll(async () => {
  openOne = await openDistrict();
});

const words = makeWords('zh');
const YEAR = 2022;
const BEFORE = 2021;
const YEARS = [2019, 2020, 2021, 2022];
const PROBLEMS = ['learning_depth', 'integration', 'safety', 'own_category'];
const MEASURES = ['standardisation', 'safety_checks', 'integration_projects', 'own_category'];

interface Year {
  readonly problems: readonly string[];
  readonly measures: readonly string[];
}

/** A district in which schools report about the norm, and name problems and measures year after year, each sentence its own. */
const telling: fc.Arbitrary<District> = fc
  .tuple(districts, fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 64, maxLength: 64 }), fc.array(fc.record({ problems: fc.subarray(PROBLEMS), measures: fc.subarray(MEASURES) }), { minLength: 32, maxLength: 32 }))
  .map(([district, values, said]) => {
    const place = { file: 0, row: 2 };
    const findingsOf = (school: string, year: number, { problems, measures }: Year) => [
      ...problems.map((category) => ({ school: schoolId(school), year, kind: 'problem' as const, categories: [category], sentence: `问题${category}${year}`, ...place })),
      ...measures.map((category) => ({ school: schoolId(school), year, kind: 'measure' as const, categories: [category], sentence: `措施${category}${year}`, ...place })),
    ];
    return {
      ...district,
      imports: [
        ...district.imports,
        {
          undone: false,
          observations: district.schools.flatMap((school, at) => YEARS.flatMap((year, back) => ['drills', 'incidents'].map((metric, which) => ({ school: school.id, metric, year, value: Math.max(0, (values[at * 8 + back * 2 + which] ?? 0) - which * 4), row: 2, column: 3 })))),
          findings: district.schools.flatMap((school, at) => YEARS.flatMap((year, back) => findingsOf(school.id, year, said[at * 4 + back] ?? { problems: [], measures: [] }))),
        },
      ],
    };
  });

const followUps: fc.Arbitrary<readonly FollowUp[]> = fc.array(fc.record({ school: fc.constantFrom('甲', '乙', '丙', '丁').map(schoolId), year: fc.constant(BEFORE), sentence: fc.constantFrom(...MEASURES.map((category) => `措施${category}${BEFORE}`)), state: fc.constantFrom(...FOLLOW_UP_STATES) }), { maxLength: 8 });

const drafting = async (district: District, language: Language, checked: readonly FollowUp[] = []) => {
  const { ask } = await openOne(district);
  // Of what was said of one measure the last holds.
  const once = [...new Map(checked.map((one) => [`${one.school} ${one.sentence}`, one])).values()];
  const workspace: Workspace = { ...foldJournal([], []), revision: 1, schools: district.schools, metrics: district.metrics, followUps: once };
  return { access: { which: 'own' as const, workspace, ask }, year: YEAR, t: words.getFixedT(language), language };
};

const panelIn = (slides: readonly Slide[], panel: string): ScreenSlide | null => slides.find((slide): slide is ScreenSlide => slide.kind === 'screen' && slide.panel === panel) ?? null;

const linesOf = (slide: ScreenSlide): readonly string[] => slide.notes.split('\n').filter((line) => line !== '');

const numbersIn = (text: string): readonly number[] => [...text.replaceAll('−', '-').matchAll(/\d+(?:\.\d+)?/gu)].map(([found]) => Number(found));

const count = (list: readonly unknown[]): number => new Set(list).size;

interface Fall {
  readonly school: string;
  readonly metric: string;
  readonly before: number;
  readonly now: number;
  readonly side: NormStanding | null;
  /** Of the schools that can be compared. */
  readonly n: number;
}

/** Schools at the norm last year and not this year, worked out without SQL. */
const fallsIn = (district: District): readonly Fall[] => {
  const figures = results(district).map((row) => ({ ...row, type: schoolOf(district, row.school).type }));
  return METRICS.flatMap((metric) => {
    const known = plainPairs(figures, metric, YEAR).flatMap(({ now, before }): readonly (Omit<Fall, 'n'> & { readonly was: NormStanding })[] => {
      const { type } = schoolOf(district, now.school);
      const [was, side] = [normStanding(normsFor(metric, type, BEFORE), before.value), normStanding(normsFor(metric, type, YEAR), now.value)];
      return was === null || side === null ? [] : [{ school: now.school, metric: metric.id, before: before.value, now: now.value, was, side }];
    });
    return known.filter(({ was, side }) => was === 'at' && side !== 'at').map((fall) => ({ ...fall, n: known.length }));
  });
};

interface Run {
  readonly school: string;
  readonly category: string;
  readonly first: number;
}

const namedIn = (district: District, year: number, school: string, category: string): boolean => findingsHeld(district).some((one) => one.kind === 'problem' && one.year === year && one.school === schoolId(school) && one.categories.includes(category));

/** Problems that schools have named for three years or more. */
const runsIn = (district: District): readonly Run[] =>
  district.schools.flatMap(({ id }) =>
    PROBLEMS.flatMap((category): readonly Run[] => {
      let first = YEAR + 1;
      while (namedIn(district, first - 1, id, category)) first -= 1;
      return YEAR - first >= 2 ? [{ school: id, category, first }] : [];
    }),
  );

describe('a drafted district story', () => {
  it('counts the schools that fell from the norm, and names none and no figure that did not', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(telling, fc.constantFrom(...LANGUAGES), async (district, language) => {
        const on = await drafting(district, language);
        const { slides } = (await draftDistrict(on)).story;
        const slide = panelIn(slides, 'norm');
        const falls = fallsIn(district);
        expect(slide?.caption ?? null).toBe(falls.length === 0 ? null : on.t('draft.crossings', { n: count(falls.map(({ school }) => school)) }));
        for (const line of slide ? linesOf(slide) : []) {
          told += 1;
          const metric = METRICS.find(({ name }) => line.includes(name[language]));
          const of = falls.filter((fall) => fall.metric === metric?.id);
          expect(of.length === 0 ? line : '').toBe('');
          const may = [YEAR, BEFORE, of.length, ...of.flatMap(({ before, now, n }) => [before, now, n]), ...(metric?.norms ?? []).map(({ value }) => value), ...(['short', 'over'] as const).flatMap((side) => of.filter((fall) => fall.side === side).map((_, at) => at + 1))];
          expect(numbersIn(line.replaceAll(metric?.name[language] ?? '', '')).filter((number) => !may.includes(number)).map((wrong) => `${String(wrong)} in ${line}`)).toEqual([]);
          const named = district.schools.filter(({ name }) => line.includes(name)).map(({ id }): string => id);
          expect(named.filter((id) => !of.some(({ school }) => school === id)).map((id) => `${id} in ${line}`)).toEqual([]);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(10);
  });

  it('counts the schools whose problems come back, from the first year of each', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(telling, fc.constantFrom(...LANGUAGES), async (district, language) => {
        const on = await drafting(district, language);
        const slide = panelIn((await draftDistrict(on)).story.slides, 'problem');
        const runs = runsIn(district);
        expect(slide?.caption ?? null).toBe(runs.length === 0 ? null : on.t('draft.problems', { n: count(runs.map(({ school }) => school)) }));
        const reporting = count(findingsHeld(district).filter((one) => one.kind === 'problem' && one.year === YEAR).map(({ school }) => school));
        for (const line of slide ? linesOf(slide) : []) {
          told += 1;
          const category = PROBLEMS.find((one) => line.includes(categorySaid(one, { t: on.t, language, basis: 'calendar' })));
          const of = runs.filter((run) => run.category === category);
          const may = [YEAR, of.length, reporting, 3, ...of.flatMap(({ first }) => [first, YEAR - first + 1])];
          expect(numbersIn(line).filter((number) => !may.includes(number)).map((wrong) => `${String(wrong)} in ${line}`)).toEqual([]);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(10);
  });

  it('says of last year’s measures how many there are, what was found of them, and whose problems are named again', async () => {
    let some = 0;
    await fc.assert(
      fc.asyncProperty(telling, followUps, fc.constantFrom(...LANGUAGES), async (district, checked, language) => {
        const on = await drafting(district, language, checked);
        const slide = panelIn((await draftDistrict(on)).story.slides, 'checklist');
        const promises = findingsHeld(district).filter((one) => one.kind === 'measure' && one.year === BEFORE);
        expect(slide === null).toBe(promises.length === 0);
        if (!slide) return;
        const said = { year: on.t('terms.year.calendar', { year: String(BEFORE) }), n: promises.length, schools: count(promises.map(({ school }) => school)) };
        const stateOf = (school: string, sentence: string) => on.access.workspace.followUps.find((one) => one.school === schoolId(school) && one.sentence === sentence)?.state ?? null;
        const states = promises.flatMap(({ school, sentence }) => stateOf(school, sentence) ?? []);
        some += states.length;
        const counted = (state: string): number => states.filter((one) => one === state).length;
        expect(slide.caption).toBe(states.length === 0 ? on.t('draft.promises', said) : on.t('draft.promisesKept', { ...said, checked: states.length, kept: counted('kept') }));
        const answered = promises.filter(({ school, categories }) => problemsAnswered(categories).some((category) => namedIn(district, BEFORE, school, category)));
        const again = answered.filter(({ school, categories }) => problemsAnswered(categories).some((category) => namedIn(district, BEFORE, school, category) && namedIn(district, YEAR, school, category)));
        expect(linesOf(slide)).toEqual([
          ...(states.length === 0 ? [] : FOLLOW_UP_STATES.map((state) => on.t('draft.promiseState', { state: on.t(`findings.states.${state}`), n: counted(state) }))),
          ...(states.length < promises.length ? [on.t('draft.toCheck', { n: promises.length - states.length })] : []),
          ...(answered.length > 0 ? [on.t('draft.again', { n: answered.length, again: again.length })] : []),
        ]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(some).toBeGreaterThan(5);
  });
});

describe('a drafted duty report of a school', () => {
  it('counts its problems, those that come back and its measures, says from which years, and leaves out what it has not', async () => {
    await fc.assert(
      fc.asyncProperty(telling, fc.constantFrom(...LANGUAGES), async (district, language) => {
        const [school] = district.schools;
        if (!school) return;
        const on = await drafting(district, language);
        const { slides } = (await draftSchool(on, school)).story;
        const slide = panelIn(slides, 'findings');
        const own = findingsHeld(district).filter((one) => one.school === school.id);
        const [now, measures] = [own.filter(({ kind, year }) => kind === 'problem' && year === YEAR), own.filter(({ kind, year }) => kind === 'measure' && year === BEFORE)];
        const back = PROBLEMS.flatMap((category) => {
          const years = YEARS.filter((year) => namedIn(district, year, school.id, category));
          return years.includes(YEAR) && years.length > 1 ? [{ category, years }] : [];
        });
        expect(slide?.caption ?? null).toBe(now.length + measures.length === 0 ? null : on.t('draft.schoolProblems', { year: on.t('terms.year.calendar', { year: String(YEAR) }), n: now.length, back: back.length, measures: measures.length }));
        const said = back.map(({ category, years }) => on.t('draft.back', { category: categorySaid(category, { t: on.t, language, basis: 'calendar' }), years: years.join(on.t('chart.joiner')) }));
        expect(slide ? linesOf(slide).toSorted() : []).toEqual(slide ? said.toSorted() : []);
        const kept = panelIn(slides, 'checklist');
        expect(kept?.caption ?? null).toBe(measures.length === 0 ? null : on.t('draft.promisesOfSchool', { year: on.t('terms.year.calendar', { year: String(BEFORE) }), n: measures.length }));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('counts its standings and its applications as they were reported', async () => {
    let standing = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(telling, districtsWithRecords), fc.constantFrom(...LANGUAGES), async (district, language) => {
        const [school] = district.schools;
        // Without a figure there is no year to draft.
        if (!school || results(district).length === 0) return;
        const on = await drafting(district, language);
        const { slides } = (await draftSchool(on, school)).story;
        const lines = count(brandsHeld(district).filter((one) => one.school === school.id && one.year <= YEAR && one.outcome !== 'not_applied').map(({ level, programme }) => `${level} ${programme}`));
        expect(panelIn(slides, 'applications')?.caption ?? null).toBe(lines === 0 ? null : on.t('draft.schoolBrand', { n: lines }));

        const slide = panelIn(slides, 'standing');
        const norms = METRICS.flatMap((metric) => {
          const row = results(district).find((one) => one.school === school.id && one.metric === metric.id && one.year === YEAR);
          return (row && normStanding(normsFor(metric, school.type, YEAR), row.value)) ?? [];
        });
        const met = norms.filter((one) => one === 'at').length;
        const plain = on.t('draft.standing', { year: on.t('terms.year.calendar', { year: String(YEAR) }) });
        // Of a theme the two most telling metrics are listed.
        const captions = Array.from({ length: met + 1 }, (_, at) => Array.from({ length: norms.length - met + 1 }, (_below, below) => (at + below === 0 ? plain : on.t('draft.standingNorm', { n: at + below, at })))).flat();
        expect(slide ? captions : [null]).toContain(slide?.caption ?? null);
        standing += slide && slide.caption !== plain ? 1 : 0;
        const figures = results(district).filter((one) => one.school === school.id).map(({ value }) => value);
        const may = [...figures, ...figures.flatMap((one) => figures.map((other) => Math.abs(one - other))), ...YEARS];
        const most = Math.max(district.schools.length, district.metrics.length);
        const wrong = (slide ? linesOf(slide) : []).flatMap((line) => numbersIn(line).filter((number) => number > most && !may.some((one) => Math.abs(one - number) < 0.06)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(standing).toBeGreaterThan(3);
  });
});
