import type { FindingKind } from '../domain/finding.ts';
import type { FindingCategory } from '../domain/findingCategories.ts';
import { wordKey } from '../domain/plainText.ts';

/** Ids of the categories that a cell names, by id, name or synonym; several may stand in one cell. Those of the finding's own kind go first. */
export const categoriesOf = (text: string, kind: FindingKind, categories: readonly FindingCategory[]): readonly string[] => {
  const parts = text.split(/[、,，;；|/]/).map(wordKey).filter((part) => part !== '');
  const wanted = kind === 'cause' ? 'problem' : kind;
  const ordered = categories.toSorted((a, b) => Number(b.kind === wanted) - Number(a.kind === wanted));
  const found = [wordKey(text), ...parts].flatMap((part) => ordered.find((category) => namesOf(category).some((name) => wordKey(name) === part))?.id ?? []);
  return [...new Set(found)];
};

const namesOf = ({ id, name, synonyms }: FindingCategory): readonly string[] => [id, name.zh, name.en, ...synonyms];
