import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineageHint, readLineage, type ToldLineage } from '../../src/ingest/lineage.ts';

const renamed = (year: number | null, from: string | null, to: string | null = null): ToldLineage => ({ kind: 'renamed', year, from, to });
const into = (year: number | null, other: string, partners: readonly string[] = [], own = true): ToldLineage => ({ kind: 'mergedInto', year, other, own, partners });
const absorbed = (year: number | null, others: readonly string[], founded = false): ToldLineage => ({ kind: 'absorbed', year, others, founded });

describe('a remark tells of a change of name', () => {
  it.each<[string, readonly ToldLineage[]]>([
    ['2021年由城东幼儿园更名', [renamed(2021, '城东幼儿园')]],
    ['由第三小学于2019年更名', [renamed(2019, '第三小学')]],
    ['2019年9月由“第三小学”更名为现名', [renamed(2019, '第三小学')]],
    ['二〇一九年由原城关小学更名为映溪小学', [renamed(2019, '城关小学', '映溪小学')]],
    ['原名第三小学，2019年更名为映溪小学', [renamed(2019, '第三小学', '映溪小学')]],
    ['原第三小学（2019年更名）', [renamed(2019, '第三小学')]],
    ['２０１９年更名为映溪小学（原第三小学）', [renamed(2019, '第三小学', '映溪小学')]],
    ['曾用名：第三小学', [renamed(null, '第三小学')]],
    ['前身为城东小学。', [renamed(null, '城东小学')]],
    ['2019年更名', [renamed(2019, null)]],
    ['2015年由甲小学更名为乙小学；2019年由乙小学更名为丙小学', [renamed(2015, '甲小学', '乙小学'), renamed(2019, '乙小学', '丙小学')]],
  ])('%s', (text, told) => expect(readLineage(text)).toEqual(told));
});

describe('a remark tells of a merger or an end', () => {
  it.each<[string, readonly ToldLineage[]]>([
    ['2019年末并入青檀小学', [into(2019, '青檀小学')]],
    ['2021年8月整体并入青檀小学', [into(2021, '青檀小学')]],
    ['2021年撤销，并入青檀小学', [{ kind: 'closed', year: 2021 }, into(2021, '青檀小学')]],
    ['2020年末与归鹤初级中学合并为归鹤学校', [into(2020, '归鹤学校', ['归鹤初级中学'])]],
    ['2021年与归鹤初级中学合并成立归鹤学校', [into(2021, '归鹤学校', ['归鹤初级中学'])]],
    ['2019年柳坞小学并入青檀小学', [into(2019, '青檀小学', ['柳坞小学'], false)]],
    ['2022年与柳坞小学合并', [{ kind: 'mergedWith', year: 2022, other: '柳坞小学' }]],
    ['2021年由归鹤小学、归鹤初级中学合并新建', [absorbed(2021, ['归鹤小学', '归鹤初级中学'], true)]],
    ['2019年柳坞小学并入', [absorbed(2019, ['柳坞小学'])]],
    ['2019年春晖小学并入我校', [absorbed(2019, ['春晖小学'])]],
    ['2018年末停办', [{ kind: 'closed', year: 2018 }]],
    ['2021年9月撤并', [{ kind: 'closed', year: 2021 }]],
    ['2019年新建', [{ kind: 'opened', year: 2019 }]],
    ['始建于1958年', [{ kind: 'opened', year: 1958 }]],
  ])('%s', (text, told) => expect(readLineage(text)).toEqual(told));
});

describe('a remark tells of a campus or a group', () => {
  it.each<[string, readonly ToldLineage[]]>([
    ['实验小学东校区', [{ kind: 'campusOf', year: null, other: '实验小学' }]],
    ['2020年起为实验小学城南校区', [{ kind: 'campusOf', year: 2020, other: '实验小学' }]],
    ['实验小学（东校区）', [{ kind: 'campusOf', year: null, other: '实验小学' }]],
    ['实验小学教育集团成员校', [{ kind: 'memberOf', year: null, group: '实验小学教育集团' }]],
    ['2022年加入星河教育集团', [{ kind: 'memberOf', year: 2022, group: '星河教育集团' }]],
    ['2019年由第三小学更名，属星河教育集团', [renamed(2019, '第三小学'), { kind: 'memberOf', year: null, group: '星河教育集团' }]],
  ])('%s', (text, told) => expect(readLineage(text)).toEqual(told));

  it('in a bare name where the header says what it is', () => {
    expect(readLineage('星河', lineageHint('所属集团'))).toEqual([{ kind: 'memberOf', year: null, group: '星河' }]);
    expect(readLineage('实验小学', lineageHint('所属主校'))).toEqual([{ kind: 'campusOf', year: null, other: '实验小学' }]);
    for (const text of ['无', '是', '√', '未报', '成员校', '核心校', '3']) expect(readLineage(text, lineageHint('集团校'))).toEqual([]);
    expect(readLineage('星河', lineageHint('备注'))).toEqual([]);
  });
});

describe('a remark tells nothing of lineage', () => {
  it.each(['', '无', '—', '寄宿制学校', '省级示范', '东校区', '设东、西两个校区', '2020年改扩建', '2023年9月整体搬迁', '2020年加挂外国语学校校牌', '由于校舍改造，2021年暂停招生', '更正：原报12次', '停办', '新建'])('%s', (text) => expect(readLineage(text)).toEqual([]));

  const PIECES = ['2019年', '由', '更名', '为', '并入', '与', '合并', '小学', '校区', '教育集团', '、', '，', '（', '）', '原', '二〇二一年', ' ', 'x'] as const;

  it('and no text throws', () => {
    const piece = fc.constantFrom(...PIECES);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))), (text) => {
      for (const event of readLineage(text)) expect(Object.values(event)).not.toContain('');
    }), { numRuns: 400 });
  });

  it.each(PIECES)('and a thousand times “%s” ends', (piece) => {
    expect(readLineage(piece.repeat(1000))).toEqual([]);
  });
});
