import { describe, expect, it } from 'vitest';
import { oneInEnglish } from '../../src/words/oneInEnglish.ts';
import { resources } from '../../src/words/resources.ts';
import { makeWords } from '../../src/words/translate.ts';

const flat = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(flat));

describe('English counts', () => {
  it('read rightly for one and for several', () => {
    expect(oneInEnglish('1 schools have figures, 21 schools, 1.1 years, 1 of 1 similar schools')).toBe('1 school has figures, 21 schools, 1.1 years, 1 of 1 similar school');
    expect(makeWords('en').t('insight.since', { school: 'A', first: '2023', years: 1 })).toBe('A (since 2023, 1 year)');
    expect(makeWords('en').t('insight.since', { school: 'A', first: '2021', years: 3 })).toBe('A (since 2021, 3 years)');
  });

  it('hold in every text that counts', () => {
    const counted = flat(resources.en.translation).filter((text) => /\{\{\w+\}\} [a-z]+s\b/u.test(text)).map((text) => oneInEnglish(text.replaceAll(/\{\{\w+\}\}/gu, '1')));
    expect(counted.length).toBeGreaterThan(50);
    expect(counted.filter((text) => /(?<![\d.,])1 (?:schools|years|rows|files|figures|metrics|cells|programmes|applications|findings|sentences)\b/u.test(text))).toEqual([]);
  });
});
