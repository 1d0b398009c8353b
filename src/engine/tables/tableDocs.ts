import { changesTable } from './changesTable.ts';
import { figuresTable } from './figuresTable.ts';
import { applicationsTable, findingsTable } from './recordTables.ts';
import { metricsTable, normsTable, schoolsTable } from './registerTables.ts';
import type { TableDoc } from './tableDoc.ts';

/** Every table made for people, in the order in which they are shown. */
export const tableDocs: readonly TableDoc[] = [figuresTable, changesTable, schoolsTable, metricsTable, normsTable, applicationsTable, findingsTable];
