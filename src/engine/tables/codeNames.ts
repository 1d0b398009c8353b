import type { Bilingual } from '../../domain/bilingual.ts';
import type { BrandLevel, BrandOutcome } from '../../domain/brand.ts';
import type { FindingKind } from '../../domain/finding.ts';
import type { Direction, MetricKind } from '../../domain/metric.ts';
import { MISSING_REASONS, STATUSES, type MissingReason, type Status } from '../../domain/observation.ts';
import type { SchoolType } from '../../domain/school.ts';

type Names<Code extends string> = Readonly<Record<Code, Bilingual>>;

/** The codes of the data in the words of the screens. */
const named = (zh: string, en: string): Bilingual => ({ zh, en });

const statusNames: Names<Status> = {
  reported: named('填报', 'reported'), derived: named('推算', 'derived'), approximate: named('约数', 'approximate'), aim: named('目标', 'aim'),
  requirement: named('要求', 'requirement'), vague: named('表述含糊', 'vague'), placeholder: named('占位未填', 'placeholder'),
};
const missingNames: Names<MissingReason> = {
  none: named('', ''), not_mentioned: named('未提及', 'not mentioned'), not_reported: named('未报', 'not reported'),
  not_applicable: named('不适用', 'not applicable'), to_verify: named('待核', 'to be verified'), withheld: named('不公开', 'withheld'),
};
export const schoolTypeNames: Names<SchoolType> = {
  kindergarten: named('幼儿园', 'Kindergarten'), primary: named('小学', 'Primary'), junior: named('初中', 'Junior secondary'),
  nine_year: named('九年一贯制', 'Nine-year'), senior: named('高中', 'Senior secondary'), complete: named('完全中学', 'Complete secondary'),
  other: named('未分类', 'Not classified'),
};
export const metricKindNames: Names<MetricKind> = {
  count: named('计数', 'Count'), rate: named('比率', 'Rate'), score: named('得分', 'Score'), ordinal: named('等次', 'Grade'), boolean: named('是否', 'Yes or no'),
};
export const directionNames: Names<Direction> = {
  higher: named('越高越好', 'Higher is better'), lower: named('越低越好', 'Lower is better'), neutral: named('不论高低', 'Neither better'),
  meet_norm: named('达标即可', 'Meet the norm'),
};
export const brandLevelNames: Names<BrandLevel> = {
  school: named('校级', 'School'), district: named('区级', 'District'), city: named('市级', 'City'), province: named('省级', 'Province'), nation: named('国家级', 'Nation'),
};
export const brandOutcomeNames: Names<BrandOutcome> = {
  not_applied: named('未申报', 'Not applied'), applied: named('申报中', 'Applied'), shortlisted: named('入围', 'Shortlisted'), approved: named('立项', 'Approved'),
  rejected: named('未通过', 'Rejected'), achieved: named('成果', 'Achieved'), rechecked: named('复核通过', 'Re-checked'),
};
export const findingKindNames: Names<FindingKind> = {
  problem: named('问题', 'Problem'), cause: named('原因', 'Cause'), measure: named('措施', 'Measure'),
};

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `CASE column WHEN code THEN name`; an unknown code stands as it is. */
export const wordOf = (column: string, names: Readonly<Record<string, Bilingual>>): Bilingual => {
  const made = (language: keyof Bilingual): string =>
    `CASE ${column} ${Object.entries(names).map(([code, name]) => `WHEN ${literal(code)} THEN ${literal(name[language])}`).join(' ')} ELSE ${column} END`;
  return { zh: made('zh'), en: made('en') };
};

/** The same for codes that are places in a list; an empty name is NULL. */
const wordAt = (column: string, codes: readonly string[], names: Readonly<Record<string, Bilingual>>): Bilingual => {
  const made = (language: keyof Bilingual): string =>
    `CASE ${column} ${codes.map((code, place) => `WHEN ${place} THEN nullif(${literal(names[code]?.[language] ?? '')}, '')`).join(' ')} END`;
  return { zh: made('zh'), en: made('en') };
};

export const statusWord = (column: string): Bilingual => wordAt(column, STATUSES, statusNames);
export const missingWord = (column: string): Bilingual => wordAt(column, MISSING_REASONS, missingNames);
