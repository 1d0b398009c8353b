import type { School } from '../../domain/school.ts';
import { freshId } from '../../domain/freshId.ts';
import { frozenNow } from '../frozenNow.ts';
import type { SlideAnswer, Story, WordsSlide } from '../story.ts';
import { brandSlide, headlinesSlide, largestSlide, normSlide, reportingSlide } from './districtSlides.ts';
import { yearIn, type DraftedSlide, type Drafting } from './draftSlide.ts';
import { changesSlide, crossingsSlide, problemsSlide } from './noticedSlides.ts';
import { promisesSlide } from './promisesSlide.ts';
import { schoolBrandSlide, schoolProblemsSlide, standingSlide, yearsSlide } from './schoolSlides.ts';

export interface DraftedStory {
  readonly story: Story;
  /** By the names under which the slides keep them. */
  readonly answers: ReadonlyMap<string, readonly SlideAnswer[]>;
}

const words = (kind: WordsSlide['kind'], heading: string, lines: readonly string[], notes = ''): WordsSlide => ({ kind, id: freshId(), heading, lines, notes, hidden: false });

/** One after the other, so that no more is asked at a time than a person would. */
const inTurn = async (makers: readonly (() => Promise<DraftedSlide | null>)[]): Promise<readonly DraftedSlide[]> => {
  const made: DraftedSlide[] = [];
  for (const make of makers) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const slide = await make();
    if (slide) made.push(slide);
  }
  return made;
};

const storyOf = (drafting: Drafting, name: string, made: readonly DraftedSlide[]): DraftedStory => {
  const { t, language, access } = drafting;
  const { at } = frozenNow(access);
  const day = at === null ? null : new Date(at).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  const slides = [
    words('title', name, day === null ? [] : [t('story.asOf', { day })]),
    ...made.map(({ slide }) => slide),
    words('text', t('draft.next'), [], t('draft.nextNote')),
  ];
  return { story: { form: 1, id: freshId(), name, shape: 'wide', slides, changedAt: new Date().toISOString(), edition: 0 }, answers: new Map(made.map(({ slide, answers }) => [slide.answers, answers])) };
};

/** The year of the district; a slide for which there is nothing to say is left out, what is to be done next is left to the person. */
export const draftDistrict = async (drafting: Drafting): Promise<DraftedStory> => {
  const makers = [reportingSlide, headlinesSlide, normSlide, crossingsSlide, changesSlide, largestSlide, brandSlide, problemsSlide, promisesSlide];
  return storyOf(drafting, drafting.t('draft.districtTitle', { year: yearIn(drafting, drafting.year) }), await inTurn(makers.map((make) => () => make(drafting))));
};

/** The duty report of a school: where it stands, last year's problems beside this year's results. */
export const draftSchool = async (drafting: Drafting, school: School): Promise<DraftedStory> => {
  const makers = [() => standingSlide(drafting, school), () => yearsSlide(drafting, school), () => schoolProblemsSlide(drafting, school), () => promisesSlide(drafting, school.id), () => schoolBrandSlide(drafting, school)];
  return storyOf(drafting, drafting.t('draft.schoolTitle', { school: school.name, year: yearIn(drafting, drafting.year) }), await inTurn(makers));
};
