import type { SchoolId } from '../../domain/ids.ts';
import type { Insight, InsightKind } from '../../insights/insight.ts';
import { largeChange } from '../../insights/largeChange.ts';
import { normCrossing } from '../../insights/normCrossing.ts';
import { returningProblem } from '../../insights/returningProblem.ts';
import { plainText } from '../../views/noticed/sentencePart.ts';
import { sentence } from '../../views/noticed/sentence.ts';
import { speaker } from '../../views/noticed/speaker.ts';
import { shortNamesOf } from '../../views/useShortName.ts';
import { standingAsked, stretchAsked } from '../../views/noticed/questions.ts';
import { draftSlide, type DraftedSlide, type Drafting } from './draftSlide.ts';

/** So many findings are spoken of. */
const SPOKEN = 5;

/** Findings of one kind as the screen of findings words them: the weightiest is the message, or a count of all. */
const noticed = (drafting: Drafting, kind: InsightKind, insights: readonly Insight[], caption: (said: readonly string[]) => string) => {
  const { t, language, access: { workspace }, year } = drafting;
  const names = shortNamesOf(workspace.schools);
  const says = speaker(t, language, workspace, (id) => names.get(id) ?? id);
  const told = insights.filter((insight) => insight.kind === kind).toSorted((one, other) => other.weight - one.weight);
  const sentences = told.map((insight) => plainText(sentence(insight, says)));
  return sentences.length === 0 ? null : { screen: 'noticed', search: { year, kinds: [kind] }, panel: kind, caption: caption(sentences), notes: sentences.slice(0, SPOKEN) };
};

const schoolsOf = (insights: readonly Insight[]): ReadonlySet<SchoolId> => new Set(insights.flatMap(({ schools }) => schools));

/** Who left the norm this year. */
export const crossingsSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const insights = normCrossing(await ask(stretchAsked(drafting.year, false).norms));
    return noticed(drafting, 'norm', insights, () => drafting.t('draft.crossings', { n: schoolsOf(insights).size }));
  });

/** Changes unlike those of the other schools, as the tests find them; null in a year in which no change was so large. */
export const changesSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const changes = await ask(stretchAsked(drafting.year, false).changes);
    const tails = await ask(standingAsked(drafting.year).tails);
    const { insights } = largeChange(changes, tails);
    return noticed(drafting, 'change', insights, () => drafting.t('draft.changes', { n: insights.length }));
  });

/** Problems that schools name year after year. */
export const problemsSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const insights = returningProblem(await ask(stretchAsked(drafting.year, false).problems));
    return noticed(drafting, 'problem', insights, () => drafting.t('draft.problems', { n: schoolsOf(insights).size }));
  });
