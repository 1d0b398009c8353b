import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resources } from '../../src/words/resources.ts';

const flat = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));

const zh = new Map(flat(resources.zh.translation, ''));
const en = new Map(flat(resources.en.translation, ''));

const blanks = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''))].toSorted();
const bare = (key: string): string => key.replace(/_(one|other|zero)$/, '');

const sources = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, '../../src', file), 'utf8') }));

/** `t('a.b')`, also over a line's end. */
const asked = sources.flatMap(({ file, text }) => [...text.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => ({ file, key: match[1] ?? '' })));
const literals = new Set(sources.flatMap(({ text }) => [...text.matchAll(/'([\w]+(?:\.[\w]+)+)'/g)].map((match) => match[1] ?? '')));
/** `${…}` in a template may be anything but a dot; a template of blanks alone says nothing. */
const patterns = sources
  .flatMap(({ text }) => [...text.matchAll(/`([\w.]*(?:\$\{[^}`]*\}[\w.]*)+)`/g)].map((match) => match[1] ?? ''))
  .filter((template) => /^[a-z]\w*\./.test(template))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`));

const used = (key: string): boolean => literals.has(key) || patterns.some((pattern) => pattern.test(key));

describe('words', () => {
  test('both languages say the same things, plural forms aside', () => {
    expect([...new Set([...en.keys()].map(bare))].toSorted()).toEqual([...new Set([...zh.keys()].map(bare))].toSorted());
  });

  test('every sentence has the same blanks in both languages', () => {
    for (const [key, text] of en) {
      const other = zh.get(key) ?? zh.get(bare(key)) ?? zh.get(`${bare(key)}_other`) ?? '';
      expect({ key, blanks: blanks(text) }).toEqual({ key, blanks: blanks(other) });
    }
  });

  test('nothing is said with no words', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('every text asked for by name is there', () => {
    const known = new Set([...zh.keys()].map(bare));
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  test('every text is used somewhere', () => {
    expect([...zh.keys()].map(bare).filter((key) => !used(key))).toEqual([]);
  });
});
