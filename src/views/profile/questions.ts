import type { Workspace } from '../../domain/journal.ts';
import { predecessorsOf } from '../../domain/register/predecessors.ts';
import type { School } from '../../domain/school.ts';
import { similarSchoolsIn } from '../../domain/similarSchools.ts';
import type { Year } from '../../domain/year.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { groupFigures } from '../../queries/groupFigures.ts';
import { groupTrends } from '../../queries/groupTrends.ts';
import { schoolApplications } from '../../queries/schoolApplications.ts';
import { schoolFindings } from '../../queries/schoolFindings.ts';
import { schoolHistory } from '../../queries/schoolHistory.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import type { ProfileAddress } from './address.ts';
import { profiledSchool } from './profiledSchool.ts';

/** What is asked of a school, whatever the year. */
export const schoolAsked = ({ id }: School) => ({
  span: yearSpan(),
  history: schoolHistory(id),
  applications: schoolApplications(id),
  findings: schoolFindings(id),
});

/** What is asked of those that went into the school; null: not asked at this address, or there are none. */
export const predecessorsAsked = ({ id }: School, { predecessors }: Pick<ProfileAddress, 'predecessors'>, { schools }: Pick<Workspace, 'schools'>) => {
  const before = predecessors ? predecessorsOf(id, schools).map(({ school }) => school.id) : [];
  return before.length > 0 ? schoolHistory(...before) : null;
};

/** What is asked of the schools similar to it in the year. */
export const similarAsked = (school: School, year: Year, workspace: Pick<Workspace, 'schools' | 'similar'>) => {
  const { schools } = similarSchoolsIn(workspace, year)(school);
  return { figures: groupFigures(schools, year), trends: groupTrends(schools) };
};

/** All that the screen asks at an address; of the latest year, all that can be known before it is. */
export const profileQuestions = (address: ProfileAddress, workspace: Workspace): readonly AnyQuestion[] => {
  const school = profiledSchool(address, workspace);
  if (!school) return [];
  const predecessors = predecessorsAsked(school, address, workspace);
  return [...Object.values(schoolAsked(school)), ...(predecessors ? [predecessors] : []), ...(address.year === null ? [] : Object.values(similarAsked(school, address.year, workspace)))];
};
