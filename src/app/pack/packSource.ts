import type { School } from '../../domain/school.ts';
import type { PackSource } from '../../domain/pack/packData.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Ask } from '../../engine/question.ts';
import { packFigures } from '../../queries/packFigures.ts';
import { schoolApplications } from '../../queries/schoolApplications.ts';
import { schoolFindings } from '../../queries/schoolFindings.ts';

/** What the pack of a school is made from: every figure of the district, of texts only the school's own. */
export const packSource = async (school: School, { ask, workspace: { schools, metrics } }: { readonly ask: Ask; readonly workspace: Pick<Workspace, 'schools' | 'metrics'> }): Promise<PackSource> => {
  const [figures, brands, findings] = await Promise.all([ask(packFigures()), ask(schoolApplications(school.id)), ask(schoolFindings(school.id))]);
  return {
    schools, metrics, figures,
    brands: brands.map(({ year, programme, level, batch, outcome }) => ({ school: school.id, year, programme, level, batch, outcome, file: 0, row: 0 })),
    findings: findings.map(({ year, kind, categories, sentence }) => ({ school: school.id, year, kind, categories, sentence, file: 0, row: 0 })),
  };
};
