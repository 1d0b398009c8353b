import pinyin from 'pinyin-match';
import { describe, expect, test } from 'vitest';
import { searchOptions } from '../../src/ui/searchOptions.ts';

const schools = [
  { id: '1', label: '新华实验小学', keywords: ['3204000001', '新华实小'] },
  { id: '2', label: '育才中学', keywords: ['<b>x</b>'] },
  { id: '3', label: '长江路小学' },
  { id: '4', label: 'Station Road Primary', keywords: ['__proto__'] },
];
const match = (text: string, typed: string): readonly [number, number] | false => pinyin.match(text, typed);
const find = (typed: string): readonly string[] => searchOptions(schools, typed, match).map(({ option }) => option.id);

describe('searching options', () => {
  test.each([
    ['', ['1', '2', '3', '4']],
    ['  ', ['1', '2', '3', '4']],
    ['小学', ['1', '3']],
    ['新华实小', ['1']],
    ['xhsyxx', ['1']],
    ['xinhua', ['1']],
    ['yczx', ['2']],
    // 长 reads chang and zhang: both find it.
    ['changjiang', ['3']],
    ['zjl', ['3']],
    ['3204000001', ['1']],
    ['ROAD', ['4']],
    ['<b>', ['2']],
    ['__proto__', ['4']],
    ['.*', []],
    ['没有这所', []],
  ])('%s', (typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  test('a name that begins so comes before one that contains it, and pinyin comes last', () => {
    const options = [
      { id: 'pinyin', label: '安全' },
      { id: 'within', label: 'plan an' },
      { id: 'start', label: 'an aim' },
    ];
    expect(searchOptions(options, 'an', match).map(({ option }) => option.id)).toEqual(['start', 'within', 'pinyin']);
  });

  test('the part that matched is told, last place included', () => {
    expect(searchOptions(schools, '实验', match)[0]?.range).toEqual([2, 3]);
    expect(searchOptions(schools, 'syxx', match)[0]?.range).toEqual([2, 5]);
  });
});
