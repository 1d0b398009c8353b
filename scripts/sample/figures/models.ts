import { around, type Model, nearNorm, plain, rare, rate, shareOf, yes } from './numbers.ts';

/** The study app began in 2019. */
const since2019 = (model: Model): Model => (at, random) => (at.year < 2019 ? null : model(at, random));

/** From 2019 each monthly fixed day counts; before, special activities (the catalogue's change of definition). */
const themeDays: Model = (at, random) => (at.year < 2019 ? around(6, { byEffort: 0.2 }) : nearNorm(12, 0.3))(at, random);

/** How the figures of the catalogue come about; the brand metrics follow from the applications. */
export const MODELS: Readonly<Record<string, Model>> = {
  study_participation_rate: since2019(shareOf((at) => at.inService + Math.round(at.retired * 0.5), 1.3, 0.15)),
  study_points_average: since2019((at, random) => plain(Math.round((22 + 3 * Math.min(3, at.year - 2019) + 3 * at.effort + 2.5 * random.normal()) * 10) / 10)),
  articles_placed_count: around(6, { growth: 0.7, byEffort: 0.5, noise: 0.5, size: 0.5 }),
  study_hours_member: (at, random) => plain(Math.max(12, Math.round((33 + 1.1 * (at.year - 2020) + 4 * at.effort + 2 * random.normal()) * 2) / 2)),
  group_study_count: around(9, { growth: 0.5, byEffort: 0.15 }),
  member_total: (at) => plain(at.inService + at.retired),
  member_inservice: (at) => plain(at.inService),
  member_retired: (at) => plain(at.retired),
  member_staff_rate: (at) => rate(at.inService, at.staff),
  committee_complete: yes(1.1),
  reelection_on_time: yes(1.5),
  std_score: (at, random) => plain(Math.min(100, Math.round((88 + 0.7 * (at.year - 2020) + 4 * at.effort + 1.5 * random.normal()) * 10) / 10)),
  std_pass_rate: shareOf((at) => at.branches, 1.8, 0.2),
  star_level: (at, random) => plain(Math.min(5, Math.max(1, Math.round(3.4 + 0.1 * (at.year - 2020) + 0.8 * at.effort + 0.4 * random.normal())))),
  review_grade: (at, random) => plain(Math.min(4, Math.max(1, Math.round(3.3 + 0.7 * at.effort + 0.4 * random.normal())))),
  member_assembly_count: nearNorm(4, 0.2),
  committee_meeting_count: nearNorm(12),
  group_meeting_count: (at, random) => (at.inService < 15 ? null : nearNorm(12, 0.1)(at, random)),
  party_lesson_count: nearNorm(4, 0.15, 1.3),
  secretary_lesson_count: around(1.7, { byEffort: 0.4, noise: 0.4 }),
  theme_party_day_count: themeDays,
  org_life_count: nearNorm(1, 0, 1.5),
  appraisal_done: yes(2.2),
  heart_talk_coverage: shareOf((at) => at.inService, 1.9, 0.12, 0.6),
  activist_count: around(2.2, { byEffort: 0.2, noise: 0.5, size: 0.6 }),
  new_member_count: around(1, { byEffort: 0.2, noise: 0.7, size: 0.6 }),
  pioneer_count: around(5, { growth: 0.4, byEffort: 0.2, noise: 0.3, size: 0.7 }),
  pioneer_lesson_count: around(8, { growth: 0.6, byEffort: 0.2, noise: 0.3, size: 0.6, gathers: 0.5 }),
  member_honor_count: around(3, { growth: 0.2, byEffort: 0.4, noise: 0.5, size: 0.7 }),
  integrity_session_count: nearNorm(2, 0, 2.5),
  violation_count: rare(0.02),
  ethics_pledge_rate: shareOf((at) => at.staff, 4, 0.2),
  drill_count: (at, random) => nearNorm(at.school.type === 'kindergarten' ? 4 : 10, 0.9, 1.6)(at, random),
  drill_seconds: (at, random) => {
    const middle = at.school.type === 'kindergarten' ? 230 : at.school.type === 'primary' || at.school.type === 'nine_year' ? 172 : 118;
    return plain(Math.round(middle * Math.exp(-0.02 * (at.year - 2020) - 0.08 * at.effort + 0.08 * random.normal()) * (at.gathering < 0.7 ? 1.06 : 1)));
  },
  inspection_count: nearNorm(10, 0.2, 1.4),
  hazard_fix_rate: shareOf((_, random) => random.whole(5, 28), 2.4, 0.15),
  incident_count: rare(0.03),
  petition_count: rare(0.015),
  ideology_review_count: nearNorm(2, 0, 2),
  opinion_incident_count: rare(0.02),
  staff_congress_count: nearNorm(1, 0.2, 1.5),
  transparency_rate: shareOf((at) => Math.max(4, Math.round(at.staff * 0.9)), 2.2, 0.1),
  mentoring_pair_count: around(6, { growth: 0.3, byEffort: 0.15, noise: 0.25, size: 0.8 }),
  tier_teacher_rate: shareOf((at) => Math.round(at.staff * 0.88), -0.9, 0.07),
  volunteer_count: (at, random) => plain(Math.round(at.inService * (0.6 + 0.35 * random.next()))),
  volunteer_service_count: around(24, { growth: 2, byEffort: 0.25, noise: 0.35, size: 0.7, gathers: 0.8 }),
  paired_unit_count: around(3, { growth: 0.2, byEffort: 0.15, noise: 0.3 }),
  livelihood_count: around(9, { growth: 1, byEffort: 0.3, noise: 0.4, size: 0.4 }),
  problem_fixed_rate: shareOf((_, random) => random.whole(4, 14), 1.6, 0.12),
};
