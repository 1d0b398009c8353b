import { describe, expect, test } from 'vitest';
import { readSentence } from '../support/readSentence.ts';
import { brands } from './phrases/brands.ts';
import { brandsApplied } from './phrases/brandsApplied.ts';
import { brandsNot } from './phrases/brandsNot.ts';
import { brandsToo } from './phrases/brandsToo.ts';

const applicationsIn = (passage: string): readonly string[] =>
  readSentence(passage.split(' / ').join('\n')).brands.map(({ level, batch, outcome }) => `${level} ${batch === '' ? '-' : batch} ${outcome}`);

const certainIn = (text: string): readonly boolean[] => readSentence(text).brands.map(({ certain }) => certain);

describe('applications for brands', () => {
  test.each(`${brands}${brandsToo}${brandsApplied}`.trim().split(/\n+/u).map((line) => line.split(' → ')))('%s', (passage = '', told = '') => {
    expect(applicationsIn(passage).toSorted()).toEqual(told.split('; ').toSorted());
  });

  test.each(brandsNot.trim().split('\n'))('none in: %s', (passage) => {
    expect(applicationsIn(passage)).toEqual([]);
  });

  test('what one sentence says in plain words is certain, what the sentence before must add is not', () => {
    expect(certainIn('“红烛”党建品牌获区级第三批立项。')).toEqual([true]);
    expect(certainIn('党建品牌建设成效明显。3月向市里申报，没有通过。')).toEqual([false]);
  });

  test('an application told twice stands where most is told of it', () => {
    const [first, second] = ['今年，“晨钟”品牌获批市级党建品牌，师生深受鼓舞。', '具体做法：“晨钟”7月申报市级第五批党建品牌，11月立项。'];
    const [told] = readSentence(`${first}\n${second}`).brands;
    const [alone] = readSentence(first).brands;
    expect(told?.batch).toBe('第五批');
    expect(told?.evidence.start).toBeGreaterThanOrEqual(alone?.evidence.end ?? Infinity);
  });
});
