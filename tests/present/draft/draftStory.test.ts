import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrandYear } from '../../../src/domain/answers/brandYears.ts';
import type { DistrictFigures } from '../../../src/domain/answers/districtFigures.ts';
import type { LargeChange } from '../../../src/domain/answers/largeChanges.ts';
import type { OpenReport } from '../../../src/domain/answers/openReports.ts';
import type { ReportingYear } from '../../../src/domain/answers/reportingYears.ts';
import { LANGUAGES, type Language } from '../../../src/domain/bilingual.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import type { Workspace } from '../../../src/domain/journal.ts';
import { draftDistrict, type DraftedStory } from '../../../src/present/draft/draftStory.ts';
import type { ScreenSlide, SlideAnswer } from '../../../src/present/story.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { openDistrict, type OpenDistrict } from '../../support/openDistrict.ts';
import { districtsWithRecords, YEARS, type District } from '../../support/randomDistrict.ts';

let openOne: OpenDistrict;
beforeAll(async () => {
  openOne = await openDistrict();
});

const words = makeWords('zh');
const YEAR = YEARS[2];

const workspaceOf = ({ schools, metrics }: District): Workspace => ({ ...foldJournal([], []), revision: 1, schools, metrics });

const draftOf = async (district: District, language: Language): Promise<DraftedStory> => {
  const { ask } = await openOne(district);
  return draftDistrict({ access: { which: 'own', workspace: workspaceOf(district), ask }, year: YEAR, t: words.getFixedT(language), language });
};

const screensOf = ({ story, answers }: DraftedStory): readonly { readonly slide: ScreenSlide; readonly answers: readonly SlideAnswer[] }[] =>
  story.slides.flatMap((slide) => (slide.kind === 'screen' ? [{ slide, answers: answers.get(slide.answers) ?? [] }] : []));

/** Numbers as a reader finds them, the true minus and the grouping taken back; years and their names aside. */
const numbersIn = (text: string): readonly number[] => [...text.replaceAll('−', '-').replaceAll(/(?<=\d),(?=\d{3})/gu, '').matchAll(/-?\d+(?:\.\d+)?/gu)].map(([found]) => Number(found));

const rounded = (value: number): number => Number(value.toFixed(Math.abs(value) >= 1000 ? 0 : 1));

/** Every number that stands anywhere in what was answered, as it would be read, and all that is counted or set against it. */
const deep = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(deep);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(deep) : [];
};

// The test knows what each question answers.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const answerTo = <Row>(answers: readonly SlideAnswer[], name: string): readonly Row[] => (answers.find(({ key }) => key[0] === name)?.answer ?? []) as readonly Row[];

/** What a slide may say, worked out anew from its answers, slide by slide. */
const allowed = (slide: ScreenSlide, answers: readonly SlideAnswer[]): readonly number[] => {
  const years = [YEAR, YEAR - 1];
  if (slide.panel === 'reporting') {
    const here = answerTo<ReportingYear>(answers, 'reportingByYear').find(({ year }) => year === YEAR);
    const open = answerTo<OpenReport>(answers, 'schoolsNotReporting').filter(({ year }) => year === YEAR);
    return here ? [here.expected, here.reported, here.expected - here.reported, open.filter(({ state }) => state === 'late').length, open.filter(({ state }) => state === 'missing').length] : [];
  }
  const figures = answerTo<DistrictFigures>(answers, 'headlineFigures').filter(({ year, type }) => year === YEAR && type === 'all');
  if (slide.panel === 'trend') return figures.flatMap(({ atNorm, withNorm }) => [atNorm, withNorm, withNorm - atNorm, rounded((atNorm / withNorm) * 100)]);
  if (slide.panel === 'headlines') {
    const shares = figures.flatMap((row) => {
      const { before } = row;
      const now = [row.mean, row.sum, row.median, row.mean * 100, (row.atNorm / row.withNorm) * 100, ((row.numerator ?? NaN) / (row.denominator ?? NaN)) * 100, row.n, row.expected];
      if (!before) return now;
      const sum = (before.sumNow ?? NaN) - (before.sumBefore ?? NaN);
      const moved = [
        sum, sum / before.n, (sum / before.n) * 100, (before.medianNow ?? NaN) - (before.medianBefore ?? NaN),
        ((before.atNormNow - before.atNormBefore) / before.withNorm) * 100, ((before.numeratorNow ?? NaN) / (before.denominatorNow ?? NaN) - (before.numeratorBefore ?? NaN) / (before.denominatorBefore ?? NaN)) * 100,
      ];
      return [...now, ...moved, before.n, before.withNorm];
    });
    // Of as many metrics as there are, so many are better and so many worse.
    return [...shares.map(rounded), ...Array.from({ length: figures.length + 1 }, (_, count) => count), ...years];
  }
  if (slide.panel === 'outcomes') {
    const rows = answerTo<BrandYear>(answers, 'brandOutcomes');
    return years.flatMap((of) => {
      const sum = (count: 'applied' | 'decided' | 'awarded'): number => rows.filter(({ year }) => year === of).reduce((total, row) => total + row[count], 0);
      return [of, sum('applied'), sum('decided'), sum('awarded'), rounded((sum('awarded') / sum('decided')) * 100)];
    });
  }
  if (slide.panel === 'changes') return answerTo<LargeChange>(answers, 'largestChanges').flatMap(({ before, now, medianChange, n, year }) => [before, now, medianChange, n, year - 1].map(rounded));
  return [...deep(answers).map(rounded), ...years];
};

describe('a drafted story', () => {
  it('says no number that its own answers do not give, in either language', async () => {
    await fc.assert(
      fc.asyncProperty(districtsWithRecords, fc.constantFrom(...LANGUAGES), async (district, language) => {
        for (const { slide, answers } of screensOf(await draftOf(district, language))) {
          if (slide.screen === 'noticed' || slide.panel === 'checklist') continue;
          const may = allowed(slide, answers);
          // The names of metrics and schools are not figures.
          const names = [...district.metrics.map(({ name }) => name[language]), ...district.schools.map(({ name }) => name)];
          const said = names.reduce((text, name) => text.replaceAll(name, ''), `${slide.caption}\n${slide.notes}`);
          expect(numbersIn(said).filter((number) => !may.some((one) => Math.abs(one - number) < 0.051 || Math.abs(Math.abs(one) - Math.abs(number)) < 0.051)), `${slide.panel ?? ''}: ${said}`).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('counts what is better and worse as the signs of its own notes say', async () => {
    await fc.assert(
      fc.asyncProperty(districtsWithRecords, async (district) => {
        const found = screensOf(await draftOf(district, 'zh')).find(({ slide }) => slide.panel === 'headlines');
        if (!found) return;
        const [all, good, bad] = numbersIn(found.slide.caption);
        expect(found.slide.notes.split('\n')).toHaveLength(all ?? -1);
        expect((good ?? 0) + (bad ?? 0)).toBeLessThanOrEqual(all ?? -1);
      }),
      { numRuns: 20 },
    );
  });

  it('begins with its title and leaves the next steps to the person', async () => {
    const [district] = fc.sample(districtsWithRecords, 1);
    if (!district) throw new Error('no district');
    const { slides } = (await draftOf(district, 'zh')).story;
    expect([slides[0]?.kind, slides.at(-1)?.kind]).toEqual(['title', 'text']);
    const last = slides.at(-1);
    expect(last && 'lines' in last ? last.lines : null).toEqual([]);
  });
});
