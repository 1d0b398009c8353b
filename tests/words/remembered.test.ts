import { array, assert, integer, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remembered } from '../../src/words/remembered.ts';
import { makeWords } from '../../src/words/translate.ts';

describe('a remembered text', () => {
  test('is looked up once for the same key, values and language, and again for any other', () => {
    const asked: unknown[] = [];
    let language = 'zh';
    const t = remembered((key: string, filled?: object) => {
      asked.push([key, filled]);
      return `${language} ${key} ${JSON.stringify(filled)}`;
    }, () => language);
    expect([t('a', { n: 1 }), t('a', { n: 1 })]).toEqual(['zh a {"n":1}', 'zh a {"n":1}']);
    expect(asked).toHaveLength(1);
    expect(t('a', { n: '1' })).toBe('zh a {"n":"1"}');
    expect(t('a', { m: 1 })).toBe('zh a {"m":1}');
    language = 'en';
    expect(t('a', { n: 1 })).toBe('en a {"n":1}');
    expect(asked).toHaveLength(4);
  });

  test('says what i18next says, whatever is filled in', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = makeWords(language);
      const t = words.getFixedT(language);
      assert(
        property(array(record({ n: integer({ min: 0, max: 3 }), of: oneof(integer(), string()) }), { minLength: 1, maxLength: 8 }), (fills) => {
          for (const fill of fills) {
            expect(t('chart.counted', fill)).toBe(words.t('chart.counted', fill));
            expect(t('chart.schools', fill)).toBe(words.t('chart.schools', fill));
          }
        }),
        { numRuns: 40 },
      );
    }
  });
});
