import type { Bilingual } from '../../domain/bilingual.ts';
import { tableDocs } from './tableDocs.ts';
import type { TableDoc } from './tableDoc.ts';

const viewOf = ({ name, columns, from }: TableDoc, language: keyof Bilingual): string =>
  `CREATE OR REPLACE VIEW "${name[language]}" AS
SELECT ${columns.map((column) => `${typeof column.sql === 'string' ? column.sql : column.sql[language]} AS "${column.name[language]}"`).join(',\n  ')}
${from};`;

/** The tables for people, in Chinese and in English. */
export const consoleViews: string = tableDocs.flatMap((doc) => [viewOf(doc, 'zh'), viewOf(doc, 'en')]).join('\n');
