import { deleteDB } from 'idb';
import { safeParse } from 'valibot';
import { fine, refused, type Outcome } from '../domain/problem.ts';
import type { WorkspaceRecord } from '../domain/workspaceRecord.ts';
import { attempt } from './attempt.ts';
import { journalEntries } from './decodeJournal.ts';
import { originalFile, segmentRows, setAsideColumns } from './decodeSegment.ts';
import { openDatabase } from './openDatabase.ts';

/**
 * Fills a new database with the records of a workspace. All of them are decoded, and every import must have all its parts, or the
 * database is taken away again and the outcome is `workspace_file_damaged` (or what the disk says).
 */
export const restoreStore = async (name: string, records: AsyncIterable<WorkspaceRecord>): Promise<Outcome<null>> => {
  const outcome = await attempt(async () => {
    const database = await openDatabase(name);
    try {
      const needed = new Set<string>();
      const there = new Set<string>();
      let journal = 0;
      for await (const { table, key, value } of records) {
        const [id, file] = key;
        there.add(key.join('/'));
        if (value === undefined) return refused('workspace_file_damaged');
        switch (table) {
          case 'journal': {
            const entries = safeParse(journalEntries, value);
            if (!entries.success || journal > 0) return refused('workspace_file_damaged');
            journal = entries.output.length;
            for (const entry of entries.output) {
              await database.add('journal', entry, entry.no);
              if (entry.kind === 'import') for (const part of ['rows', 'setAside', ...entry.files.map((_, at) => at)]) needed.add(`${entry.id}/${part}`);
            }
            break;
          }
          case 'rows':
            if (!safeParse(segmentRows, value).success) return refused('workspace_file_damaged');
            await database.add('rows', value, String(id));
            break;
          case 'setAside':
            if (!safeParse(setAsideColumns, value).success) return refused('workspace_file_damaged');
            await database.add('setAside', value, String(id));
            break;
          case 'originals':
            if (!safeParse(originalFile, value).success) return refused('workspace_file_damaged');
            await database.add('originals', value, [String(id), Number(file)]);
            break;
          case 'documents':
            await database.put('documents', value, String(id));
            break;
          default:
            return refused('workspace_file_damaged');
        }
      }
      return [...needed].every((part) => there.has(part)) ? fine(null) : refused('workspace_file_damaged');
    } finally {
      database.close();
    }
  });
  if (!outcome.ok) await deleteDB(name);
  return outcome;
};
