import type { ImportPlan } from '../../../ingest/plan.ts';
import { matchKey } from '../../../ingest/schoolNames.ts';
import type { NameLine } from '../summary.ts';
import { takenFiles, type Session } from './session.ts';

/** The names that may be those of schools, once over all files; those answered stay in the list, so that an answer can be changed. */
export const namesToConfirm = (session: Session, plan: ImportPlan): readonly NameLine[] => {
  const found = new Map<string, NameLine>();
  const tables = takenFiles(session).flatMap(({ name, result }) => result.tables.map(() => name));
  plan.matches.forEach((matches, table) => {
    for (const { name, code, rows, by, proposals } of matches) {
      const key = matchKey(name, code);
      const asked = by === 'proposed' ? proposals : session.asked.get(key)?.proposals;
      if (asked === undefined || (by !== 'proposed' && by !== 'user')) continue;
      const there = found.get(key);
      const answer = session.corrections.schools.find((each) => each.key === key)?.to ?? null;
      const likely = [...(there?.proposals ?? []), ...asked].filter(({ school }, at, all) => all.findIndex((each) => each.school === school) === at);
      found.set(key, { key, name, code, rows: rows + (there?.rows ?? 0), file: there?.file ?? tables[table] ?? '', files: 1 + (there?.files ?? 0), proposals: likely, answer });
    }
  });
  // What was refused is in no match any more.
  for (const { key, to } of session.corrections.schools) {
    const before = session.asked.get(key);
    if (to === 'refuse' && before && !found.has(key)) found.set(key, { ...before, answer: to });
  }
  for (const [key, line] of found) session.asked.set(key, line);
  return [...found.values()];
};
