import { changeTone } from '../../domain/changeTone.ts';
import { districtChange, districtFigure } from '../../domain/districtFigure.ts';
import { formatDifference, formatFigure, formatPercent, formatValue } from '../../domain/formatting.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { yearLabel } from '../../domain/year.ts';
import { readAddress } from '../../ui/addressSchema.ts';
import { brandOutcomes } from '../../queries/brandOutcomes.ts';
import { WHOLE } from '../../domain/scope.ts';
import { overviewAddress } from '../../views/overview/address.ts';
import { chosenHeadlines } from '../../views/overview/overviewMetrics.ts';
import { overviewAsked } from '../../views/overview/questions.ts';
import { draftSlide, metricIn, namesIn, yearIn, type DraftedSlide, type Drafting } from './draftSlide.ts';

const asked = ({ access: { workspace }, year }: Drafting) => overviewAsked(readAddress(overviewAddress, { year }).state, workspace);

/** Who has reported. */
export const reportingSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, year } = drafting;
    const questions = asked(drafting);
    const here = (await ask(questions.reporting)).find((row) => row.year === year);
    if (!here) return null;
    const open = (await ask(questions.open)).filter((report) => report.year === year);
    const missing = here.expected - here.reported;
    const names = (state: 'missing' | 'late'): string | null => {
      const schools = open.filter((report) => report.state === state).map(({ school }) => school);
      return schools.length === 0 ? null : t(`draft.${state}`, { names: namesIn(drafting, schools) });
    };
    return {
      screen: 'overview',
      search: { year },
      panel: 'reporting',
      caption: missing > 0 ? t('draft.reporting', { expected: here.expected, reported: here.reported, n: missing }) : t('draft.reportingAll', { expected: here.expected }),
      notes: [names('missing'), names('late')].filter((note) => note !== null),
    };
  });

/** The headline figures against last year. */
export const headlinesSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, language, year, access: { workspace } } = drafting;
    const metrics = chosenHeadlines({ metrics: [] }, workspace);
    const rows = (await ask(asked(drafting).headlines)).filter((row) => row.year === year && row.type === 'all');
    const told = metrics.flatMap((metric) => {
      const row = rows.find((one) => one.metric === metric.id);
      if (!row) return [];
      const change = districtChange(metric, row);
      const figure = districtFigure(metric, row);
      const moved = change && change.now - change.before;
      return [
        {
          tone: change && moved !== null ? changeTone(metric, moved, change.basis) : null,
          note: t('draft.headline', {
            metric: metric.name[language],
            basis: t(`chart.basis.${figure.basis}`),
            value: formatFigure(metric, figure, language),
            n: row.n,
            of: row.expected,
            change: change && moved !== null ? t('chart.changed', { change: formatDifference(metric, moved, language, change.scale), against: t('chart.against', { year: yearLabel(year - 1, workspace.basis), n: change.n }) }) : t('draft.notComparable'),
          }),
        },
      ];
    });
    if (told.length === 0) return null;
    const count = (tone: string): number => told.filter((one) => one.tone === tone).length;
    return {
      screen: 'overview',
      search: { year },
      panel: 'headlines',
      caption: t('draft.headlines', { n: told.length, good: count('good'), bad: count('bad') }),
      notes: told.map(({ note }) => note),
    };
  });

/** What changed most, against how the other schools' figures changed. */
export const largestSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, language, year, access: { workspace } } = drafting;
    const told = (await ask(asked(drafting).changes)).filter((change) => change.year === year).flatMap((change) => {
      const metric = metricIn(drafting, change.metric);
      const value = (of: number): string => (metric ? formatValue(metric, of, language) : '');
      return metric
        ? [{ school: namesIn(drafting, [change.school]), metric: metric.name[language], before: value(change.before), now: value(change.now), others: formatDifference(metric, change.medianChange, language), n: change.n, year: yearLabel(year - 1, workspace.basis) }]
        : [];
    });
    const [first] = told;
    return first ? { screen: 'overview', search: { year }, panel: 'changes', caption: t('draft.largest', first), notes: told.map((one) => t('draft.largestNote', one)) } : null;
  });

/** The headline metric with the smallest share of schools at the norm, over the years. */
export const normSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, language, year } = drafting;
    const rows = (await ask(asked(drafting).headlines)).filter((row) => row.year === year && row.type === 'all' && row.withNorm >= SMALLEST_GROUP);
    const [least] = rows.toSorted((one, other) => one.atNorm / one.withNorm - other.atNorm / other.withNorm);
    const metric = least && metricIn(drafting, least.metric);
    if (!least || !metric) return null;
    const said = { metric: metric.name[language], n: least.atNorm, of: least.withNorm, share: formatPercent((least.atNorm / least.withNorm) * 100, language), short: least.withNorm - least.atNorm };
    return {
      screen: 'trend',
      search: { metric: metric.id, to: year },
      panel: 'trend',
      caption: t(said.short === 0 ? 'draft.atNormAll' : 'draft.atNorm', said),
      notes: rows.flatMap((row) => {
        const one = metricIn(drafting, row.metric);
        return one ? [t('draft.normNote', { metric: one.name[language], n: row.atNorm, of: row.withNorm, share: formatPercent((row.atNorm / row.withNorm) * 100, language) })] : [];
      }),
    };
  });

/** Brand applications and their outcomes. */
export const brandSlide = (drafting: Drafting): Promise<DraftedSlide | null> =>
  draftSlide(drafting, async (ask) => {
    const { t, language, year } = drafting;
    const rows = await ask(brandOutcomes(WHOLE));
    const counted = (of: number) => {
      const here = rows.filter((row) => row.year === of);
      const sum = (count: 'applied' | 'decided' | 'awarded'): number => here.reduce((total, row) => total + row[count], 0);
      return { applied: sum('applied'), decided: sum('decided'), awarded: sum('awarded') };
    };
    const say = (of: number): string | null => {
      const { applied, decided, awarded } = counted(of);
      if (applied === 0) return null;
      const said = { year: yearIn(drafting, of), applied, decided, awarded };
      return decided === 0 ? t('draft.brandOpen', said) : t('draft.brand', { ...said, share: formatPercent((awarded / decided) * 100, language) });
    };
    const caption = say(year);
    return caption === null ? null : { screen: 'brand', search: { to: year }, panel: 'outcomes', caption, notes: [say(year - 1)].filter((note) => note !== null) };
  });
