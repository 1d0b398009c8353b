import type { FindingKind } from '../../src/domain/finding.ts';
import { CAUSES } from './prose/causes.ts';
import { compose, LEADS, type Sentence } from './prose/compose.ts';
import { MEASURES } from './prose/measures.ts';
import { PROBLEMS } from './prose/problems.ts';
import { type Random, randomFor } from './random.ts';
import { isOpen, type SampleSchool, YEARS } from './sampleSchool.ts';
import { DISTRICT, schools } from './schools.ts';
import { STORIES } from './stories.ts';

export interface TrueFinding {
  /** The school's code. */
  readonly school: string;
  readonly year: number;
  readonly kind: FindingKind;
  readonly categories: readonly string[];
  readonly sentence: string;
}

/** The measures that answer a problem. */
const ANSWERS: Readonly<Record<string, string>> = {
  positioning: 'political_lead', integration: 'integrate_project', study_depth: 'political_lead', meeting_quality: 'standardise', pioneer_role: 'pioneer_posts',
  membership: 'dual_training', party_staff: 'party_staff_training', teacher_growth: 'mentoring', brand_features: 'brand_design', integrity_watch: 'duty_warning',
  ideology_media: 'ideology_duty', safety_gaps: 'safety_drills', care: 'heart_talks', venue_funds_records: 'standardise', mechanism: 'checklist_review',
};

const PROMISE = '进一步加强安全管理，每月开展一次应急疏散演练，规范流程、压缩用时。';

const problemsOf = (school: SampleSchool, year: number): readonly string[] => {
  const random = randomFor('problems', school.code, year);
  const story = STORIES[school.name.replace(DISTRICT, '')] ?? {};
  const chosen = new Set<string>();
  if (story.returning !== undefined && year >= 2020) chosen.add(story.returning);
  if (story.promises?.year === year) chosen.add('safety_gaps');
  const often = ['integration', 'integration', 'teacher_growth', 'meeting_quality'];
  const wanted = random.chance(0.15) ? 3 : 2;
  while (chosen.size < wanted) chosen.add(random.chance(0.35) ? random.pick(often) : random.pick(Object.keys(PROBLEMS)));
  return [...chosen];
};

const TEMPLATES = { problem: PROBLEMS, measure: MEASURES };

const oneOf = (kind: FindingKind, category: string, random: Random): Sentence =>
  compose(random.pick(kind === 'cause' ? CAUSES : (TEMPLATES[kind][category] ?? [])), { lead: random.pick(LEADS[kind]), category, random });

const findingsOf = (school: SampleSchool, year: number): readonly TrueFinding[] => {
  const random = randomFor('findings', school.code, year);
  const finding = (kind: FindingKind, { text, categories }: Sentence): TrueFinding => ({ school: school.code, year, kind, categories, sentence: text });
  const problems = problemsOf(school, year);
  const promised = STORIES[school.name.replace(DISTRICT, '')]?.promises?.year === year;
  const causes = problems.slice(0, random.chance(0.3) ? 2 : 1).map((category) => finding('cause', oneOf('cause', category, random)));
  const measures = problems.map((category) => {
    const answer = ANSWERS[category] ?? 'checklist_review';
    if (promised && answer === 'safety_drills') return finding('measure', { text: PROMISE, categories: [answer] });
    return finding('measure', oneOf('measure', answer, random));
  });
  return [...problems.map((category) => finding('problem', oneOf('problem', category, random))), ...causes, ...measures];
};

/** A few reports have none; a school with a story always has, but where it was silent. */
const hasFindings = (school: SampleSchool, year: number): boolean => {
  const story = STORIES[school.name.replace(DISTRICT, '')];
  return story ? story.silent?.includes(year) !== true : !randomFor('silent', school.code, year).chance(0.04);
};

/** Every sentence that the reports of the sample hold, in the order of schools, then years. */
export const findings: readonly TrueFinding[] = schools.flatMap((school) =>
  YEARS.filter((year) => isOpen(school, year) && hasFindings(school, year)).flatMap((year) => findingsOf(school, year)),
);
