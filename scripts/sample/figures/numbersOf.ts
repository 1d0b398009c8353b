import { BRAND_LEVELS } from '../../../src/domain/brand.ts';
import { brands } from '../brands.ts';
import { MODELS } from './models.ts';
import { DISTRICT } from '../schools.ts';
import { EVENTS } from '../stories.ts';
import { type Numbers, plain } from './numbers.ts';
import { reportingOf } from './reporting.ts';
import { randomOf, type SchoolYear } from './schoolYear.ts';
import { promisedDrills } from './promisedDrills.ts';

/** Places of an outcome among the levels of brand_outcome: 未申报 未通过 申报中 入围 立项 成果; a re-check counts as 成果. */
const OUTCOMES = { not_applied: 1, rejected: 2, applied: 3, shortlisted: 4, approved: 5, achieved: 6, rechecked: 6 } as const;

/** The brand figures are what the applications come to, so that the two never disagree. */
const brandNumbers = (at: SchoolYear, metric: string): Numbers | null => {
  const own = brands.filter((row) => row.school === at.school.code);
  const now = own.filter((row) => row.year === at.year);
  if (metric === 'brand_apply_count') return plain(now.filter((row) => row.outcome !== 'achieved' && row.outcome !== 'rechecked').length);
  if (metric === 'brand_outcome') return plain(Math.max(1, ...now.map((row) => OUTCOMES[row.outcome])));
  const held = own.filter((row) => row.year <= at.year && ['approved', 'achieved', 'rechecked'].includes(row.outcome));
  return held.length === 0 ? null : plain(Math.max(...held.map((row) => BRAND_LEVELS.indexOf(row.level) + 1)));
};

/** The true figure of a metric; null where the question does not arise for the school in that year. */
export const numbersOf = (at: SchoolYear, metric: string): Numbers | null => {
  if (metric.startsWith('brand_')) return brandNumbers(at, metric);
  if (metric === 'submitted_on_time') return plain(reportingOf(at.school, at.year) === 'onTime' ? 1 : 0);
  if (metric === 'drill_count') {
    const planted = promisedDrills(at);
    if (planted !== null) return plain(planted);
  }
  const model = MODELS[metric];
  if (!model) throw new Error(`no model for ${metric}`);
  const numbers = model(at, randomOf(at, metric));
  const event = EVENTS[at.school.name.replace(DISTRICT, '')];
  if (numbers === null || event?.metric !== metric || at.year < event.from || at.year > event.to) return numbers;
  const value = numbers.value * event.times;
  return plain(metric.endsWith('_score') ? Math.round(value * 10) / 10 : Math.round(value));
};
