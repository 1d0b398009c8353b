import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOREIGN_KINDS } from '../../src/ingest/sniff.ts';
import { problem as en } from '../../src/words/en/problem.ts';
import { problem as zh } from '../../src/words/zh/problem.ts';

const INGEST = new URL('../../src/ingest/', import.meta.url);
const sources = readdirSync(INGEST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:refused\([^'`\n]*|\bcode: |oddity\(|fail\()'([a-z_]+)'/g)].map((found) => found[1] ?? '');
/** Codes of problems as they stand in the sources of the reading of files. */
const codes = new Set([
  ...FOREIGN_KINDS.map((kind) => `is_${kind}`),
  ...sources.flatMap((path) => namedIn(readFileSync(new URL(path, INGEST), 'utf8'))),
]);
const sentences = new Map(Object.entries({ ...zh }));
const blanks = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)(?:\.(?:zh|en))?\}\}/g)].map((found) => found[1] ?? '').toSorted();

describe('problems', () => {
  it('are found in the sources', () => {
    expect(codes.size).toBeGreaterThan(25);
    expect([...codes]).toEqual(expect.arrayContaining(['empty_file', 'json_syntax', 'json_cut_off', 'unclosed_quote', 'ndjson_half_line']));
  });

  it.each([...codes])('%s has a sentence and a way out', (code) => {
    expect(sentences.get(code)).toBeTruthy();
    expect(sentences.get(`${code}_way`)).toBeTruthy();
  });

  it.each(Object.keys(zh))('%s has the same blanks in both languages', (key) => {
    expect(blanks(new Map(Object.entries({ ...en })).get(key) ?? '')).toEqual(blanks(sentences.get(key) ?? ''));
  });
});
