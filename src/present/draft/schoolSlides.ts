import type { School } from '../../domain/school.ts';
import type { Access } from '../../queries/access.ts';
import { readAddress } from '../../ui/addressSchema.ts';
import { profileAddress } from '../../views/profile/address.ts';
import { profileView, type ProfileView } from '../../views/profile/profileView.ts';
import { schoolAsked, similarAsked } from '../../views/profile/questions.ts';
import { categorySaid, type Saying } from '../../views/profile/saying.ts';
import { sentenceParts } from '../../views/profile/sentenceParts.ts';
import { draftSlide, yearIn, type DraftedSlide, type Drafting } from './draftSlide.ts';

const searchOf = (school: School, { year }: Drafting) => ({ schools: [school.id], year });

/** The page of the school, from what it asks. Null in a year without data. */
const pageOf = async (school: School, { access: { workspace }, year, ...rest }: Drafting, ask: Access['ask']): Promise<ProfileView | null> => {
  const address = readAddress(profileAddress, searchOf(school, { access: { workspace, which: 'own', ask }, year, ...rest })).state;
  const asked = schoolAsked(school);
  const beside = similarAsked(school, year, workspace);
  const span = await ask(asked.span);
  if (!span) return null;
  const answers = { span, history: await ask(asked.history), applications: await ask(asked.applications), findings: await ask(asked.findings), figures: await ask(beside.figures), trends: await ask(beside.trends) };
  return profileView({ school, year, address, workspace, answers });
};

const sayingOf = ({ t, language, access }: Drafting): Saying => ({ t, language, basis: access.workspace.basis });

const sentencesOf = (view: ProfileView, drafting: Drafting): readonly string[] =>
  view.sentences.map((sentence) => sentenceParts(sentence, { ...sayingOf(drafting), year: view.year, of: view.similar.schools.length }).map(({ text }) => text).join(''));

/** Where the school stands beside similar schools. */
export const standingSlide = (drafting: Drafting, school: School): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t } = drafting;
    const view = await pageOf(school, drafting, ask);
    const shown = view?.themes.flatMap(({ standings }) => standings).filter(({ norm }) => norm !== null) ?? [];
    if (!view || view.themes.length === 0) return null;
    const at = shown.filter(({ norm }) => norm === 'at').length;
    return {
      screen: 'profile',
      search: searchOf(school, drafting),
      panel: 'standing',
      caption: shown.length === 0 ? t('draft.standing', { year: yearIn(drafting, view.year) }) : t('draft.standingNorm', { n: shown.length, at }),
      notes: sentencesOf(view, drafting),
    };
  });

/** How its figures came over the years. */
export const yearsSlide = (drafting: Drafting, school: School): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t } = drafting;
    const view = await pageOf(school, drafting, ask);
    const [first] = view?.trends.years ?? [];
    if (!view || first === undefined || view.trends.standings.length === 0) return null;
    return { screen: 'profile', search: searchOf(school, drafting), panel: 'trends', caption: t('draft.years', { from: yearIn(drafting, first), to: yearIn(drafting, view.year), n: view.trends.standings.length }), notes: [] };
  });

/** Its problems this year, those that come back among them, beside last year's measures. */
export const schoolProblemsSlide = (drafting: Drafting, school: School): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t } = drafting;
    const view = await pageOf(school, drafting, ask);
    if (!view) return null;
    const { problems, recurring, measures } = view.findings;
    if (problems.length + measures.length === 0) return null;
    return {
      screen: 'profile',
      search: searchOf(school, drafting),
      panel: 'findings',
      caption: t('draft.schoolProblems', { year: yearIn(drafting, view.year), n: problems.length, back: recurring.length, measures: measures.length }),
      notes: recurring.map(({ category, years }) => t('draft.back', { category: categorySaid(category, sayingOf(drafting)), years: years.join(t('chart.joiner')) })),
    };
  });

/** Its brand applications. */
export const schoolBrandSlide = (drafting: Drafting, school: School): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const view = await pageOf(school, drafting, ask);
    if (!view || view.lines.length === 0) return null;
    return { screen: 'profile', search: searchOf(school, drafting), panel: 'applications', caption: drafting.t('draft.schoolBrand', { n: view.lines.length }), notes: [] };
  });
