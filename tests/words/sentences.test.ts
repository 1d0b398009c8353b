import { describe, expect, it } from 'vitest';
import { SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import { LIKENESSES } from '../../src/ingest/proposals/likeness.ts';
import { makeWords } from '../../src/words/translate.ts';

/** Codes of problems that understanding and planning tell of. */
const PROBLEMS = ['year_unreadable', 'two_schools_one_code', 'duplicate_differs', 'files_differ', 'level_disagrees', 'no_rows', 'no_school', 'no_year', 'no_figures'];

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const { t, exists } = makeWords(language);

  it.each([...SET_ASIDE_REASONS])('why a cell is %s is said, and what to do', (reason) => {
    for (const key of [`setAside.${reason}`, `setAside.${reason}_way`]) expect(exists(key, { fallbackLng: language })).toBe(true);
  });

  it.each(PROBLEMS)('%s is said with its place, and the way out', (code) => {
    for (const key of [`problem.${code}`, `problem.${code}_way`]) expect(exists(key, { fallbackLng: language })).toBe(true);
    expect(t(`problem.${code}`, { file: '甲.csv' })).toMatch(/甲\.csv|\{\{firstFile\}\}/);
  });

  it.each([...LIKENESSES])('why a school is proposed is said: %s', (reason) => expect(exists(`match.${reason}`, { fallbackLng: language })).toBe(true));
});
