import { describe, expect, it } from 'vitest';
import { findingCategories, readFindingCategories } from '../../src/domain/findingCategories.ts';
import { headerKey } from '../../src/domain/headerKey.ts';

describe('categories of findings', () => {
  it('are the fifteen problems and fourteen measures of the domain', () => {
    expect(findingCategories.filter((category) => category.kind === 'problem')).toHaveLength(15);
    expect(findingCategories.filter((category) => category.kind === 'measure')).toHaveLength(14);
  });

  it('have ids of their own and names in both languages', () => {
    expect(new Set(findingCategories.map((category) => category.id)).size).toBe(findingCategories.length);
    for (const { name } of findingCategories) {
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(name.en).toMatch(/^[A-Z]/);
    }
  });

  it.each(['problem', 'measure'])('of kind %s are never written alike', (kind) => {
    const keys = findingCategories.filter((category) => category.kind === kind).flatMap(({ name, synonyms }) => [name.zh, name.en, ...synonyms].map(headerKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refuse a kind nobody knows, saying where', () => {
    expect(() => readFindingCategories([{ id: 'x', kind: 'wish', name: { zh: '甲', en: 'A' }, synonyms: [] }])).toThrow(/categories\[x\]\.kind/);
  });
});
