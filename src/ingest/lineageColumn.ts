import type { ColumnFacts } from './columnFacts.ts';
import { has, type Roles } from './keyColumns.ts';
import { lineageHint, readLineage } from './lineage.ts';

/** 沿革, 更名情况, or a 备注 of which a third of the texts speak of lineage; a column of campus names (东校区) speaks of none. */
export const decideLineage = (columns: readonly ColumnFacts[], roles: Roles): void => {
  if (!has(roles, 'school') && !has(roles, 'schoolCode')) return;
  for (const facts of columns) {
    if (roles.has(facts.column) || facts.metric !== null || (facts.key !== 'lineage' && facts.key !== 'remark') || facts.profile.words < 0.5) continue;
    const looked = facts.profile.texts.slice(0, 500);
    const hint = lineageHint(facts.header);
    const telling = looked.filter(({ text }) => readLineage(text, hint).length > 0).length;
    if (telling > 0 && (facts.key === 'lineage' || telling * 3 >= looked.length)) roles.set(facts.column, { role: 'lineage' });
  }
};
