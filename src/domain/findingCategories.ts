import rows from '../../data/catalogue/categories.json';
import type { Bilingual } from './bilingual.ts';
import { bilingualField, choiceField, jsonRecords, textField, textsField } from './jsonRecord.ts';

/** A category of findings. Problems and their causes share the categories of kind `problem`. Ids are unique over both kinds. */
export interface FindingCategory {
  readonly id: string;
  readonly kind: 'problem' | 'measure';
  readonly name: Bilingual;
  /** Other ways in which files write it. */
  readonly synonyms: readonly string[];
}

export const readFindingCategories = (source: unknown): readonly FindingCategory[] =>
  jsonRecords(source, 'categories').map((row) => ({
    id: textField(row, 'id'),
    kind: choiceField(row, 'kind', ['problem', 'measure']),
    name: bilingualField(row, 'name'),
    synonyms: textsField(row, 'synonyms'),
  }));

export const findingCategories: readonly FindingCategory[] = readFindingCategories(rows);
