import rows from '../../data/catalogue/themes.json';
import type { Bilingual } from './bilingual.ts';
import { bilingualField, choiceField, jsonRecords } from './jsonRecord.ts';
import { type Theme, THEMES } from './metric.ts';

export interface NamedTheme {
  readonly id: Theme;
  readonly name: Bilingual;
}

const readThemes = (source: unknown): readonly NamedTheme[] =>
  jsonRecords(source, 'themes').map((row) => ({ id: choiceField(row, 'id', THEMES), name: bilingualField(row, 'name') }));

/** The themes of metrics with their names, in the order in which lists show them. */
export const themes: readonly NamedTheme[] = readThemes(rows);
