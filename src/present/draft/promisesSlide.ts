import type { SchoolId } from '../../domain/ids.ts';
import { FOLLOW_UP_STATES } from '../../domain/journal.ts';
import { metricsOfMeasures } from '../../domain/measureAnswers.ts';
import { readAddress } from '../../ui/addressSchema.ts';
import { findingsAddress } from '../../views/findings/address.ts';
import { checklist, withStates } from '../../views/findings/checklist.ts';
import { measuresAsked } from '../../views/findings/questions.ts';
import { draftSlide, yearIn, type DraftedSlide, type Drafting } from './draftSlide.ts';

/** What became of last year's measures: of all schools, or of one. */
export const promisesSlide = (drafting: Drafting, school: SchoolId | null = null): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, year, access: { workspace } } = drafting;
    const search = { part: 'measures', year, ...(school === null ? {} : { schools: [school], only: true }) };
    const address = readAddress(findingsAddress, search).state;
    const questions = measuresAsked(address, workspace, year);
    if (!questions.measures || !questions.figures) return null;
    const [named, measures, figures] = [await ask(questions.problems), await ask(questions.measures), await ask(questions.figures)];
    const items = withStates(checklist({ schools: workspace.schools, metrics: metricsOfMeasures(workspace.metrics), year, measures, named, figures, chosen: [] }), workspace.followUps);
    if (items.length === 0) return null;
    const count = (state: (typeof FOLLOW_UP_STATES)[number]): number => items.filter((item) => item.state === state).length;
    const checked = items.filter(({ state }) => state !== null).length;
    const said = { year: yearIn(drafting, year - 1), n: items.length, schools: new Set(items.map((item) => item.school.id)).size, checked };
    const answered = items.filter(({ problems }) => problems.some(({ before }) => before));
    const again = answered.filter(({ problems }) => problems.some(({ before, now }) => before && now)).length;
    return {
      screen: 'findings',
      search,
      panel: 'checklist',
      caption: checked === 0 ? t(school === null ? 'draft.promises' : 'draft.promisesOfSchool', said) : t('draft.promisesKept', { ...said, kept: count('kept') }),
      notes: [
        ...(checked === 0 ? [] : FOLLOW_UP_STATES.map((state) => t('draft.promiseState', { state: t(`findings.states.${state}`), n: count(state) }))),
        ...(checked < items.length ? [t('draft.toCheck', { n: items.length - checked })] : []),
        ...(answered.length > 0 ? [t('draft.again', { n: answered.length, again })] : []),
      ],
    };
  });
