import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { NOTHING_CHOSEN, type ScopeAddress } from '../../../src/views/scope/address.ts';
import { scopeTags } from '../../../src/views/scope/scopeTags.ts';
import { yearOnView } from '../../../src/views/scope/yearOnView.ts';
import { makeWords } from '../../../src/words/translate.ts';

const tags = (address: Partial<ScopeAddress>, language: 'zh' | 'en' = 'zh') =>
  scopeTags({ ...NOTHING_CHOSEN, ...address }, { t: makeWords(language).t, year: String, name: (school) => school });
const words = (address: Partial<ScopeAddress>, language: 'zh' | 'en' = 'zh') => tags(address, language).map(({ text }) => text);
const ids = (...names: readonly string[]) => names.map(schoolId);

describe('what is chosen, in words', () => {
  it.each<[Partial<ScopeAddress>, readonly string[], readonly string[]]>([
    [{}, [], []],
    [{ only: true }, [], []],
    [{ types: ['primary', 'junior'], from: 2018, to: 2022 }, ['类型：小学、初中', '2018 至 2022'], ['Type: Primary, Junior secondary', '2018 to 2022']],
    [{ areas: ['城中片区'], groups: ['实验集团'], from: 2020 }, ['片区：城中片区', '集团校：实验集团', '2020 起'], ['Area: 城中片区', 'Group: 实验集团', 'From 2020']],
    [{ to: 2020, schools: ids('甲', '乙') }, ['2020 止', '已选：甲、乙'], ['Up to 2020', 'Chosen: 甲, 乙']],
    [{ from: 2020, to: 2020, schools: ids('甲', '乙', '丙'), only: true }, ['2020', '已选 3 所 · 只看所选'], ['2020', '3 chosen · only these']],
  ])('%j', (address, zh, en) => {
    expect([words(address), words(address, 'en')]).toEqual([zh, en]);
  });

  it('is taken off tag by tag, until nothing is left', () => {
    const all: ScopeAddress = { types: ['primary'], areas: ['东'], groups: ['一'], schools: ids('甲'), only: true, from: 2018, to: 2020 };
    const off = tags(all).map((tag) => tag.off);
    expect(Object.assign({}, all, ...off)).toEqual(NOTHING_CHOSEN);
    for (const one of off) expect(words({ ...all, ...one }).length).toBe(off.length - 1);
  });
});

describe('the year of a screen', () => {
  it.each([
    [{ year: null, from: null, to: null }, null],
    [{ year: 2021, from: null, to: null }, 2021],
    [{ year: null, from: 2018, to: null }, null],
    [{ year: null, from: 2018, to: 2020 }, 2020],
    [{ year: 2022, from: 2018, to: 2020 }, 2020],
    [{ year: 2016, from: 2018, to: 2020 }, 2018],
  ])('%j is %j', (asked, year) => {
    expect(yearOnView(asked)).toBe(year);
  });
});
