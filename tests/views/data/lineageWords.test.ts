import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import type { Lineage } from '../../../src/domain/school.ts';
import { lineageWords } from '../../../src/views/data/lineageWords.ts';
import { makeWords } from '../../../src/words/translate.ts';

const other = schoolId('s:1');
const events: readonly Lineage[] = [
  { kind: 'renamed', year: 2019, formerName: '第三小学' }, { kind: 'renamed', year: null, formerName: '第三小学' },
  { kind: 'mergedInto', year: 2021, other }, { kind: 'mergedInto', year: null, other },
  { kind: 'campusOf', year: 2020, other }, { kind: 'campusOf', year: null, other },
  { kind: 'memberOf', year: 2022, group: '星河教育集团' }, { kind: 'memberOf', year: null, group: '星河教育集团' },
];

describe('what happened to a school', () => {
  it.each([
    ['zh', ['2019 年由“第三小学”更名', '原名“第三小学”', '2021 年并入实验小学', '已并入实验小学', '2020 年起为实验小学的校区', '实验小学的校区', '2022 年加入星河教育集团', '星河教育集团成员校']],
    ['en', ['renamed from “第三小学” in 2019', 'formerly “第三小学”', 'merged into 实验小学 in 2021', 'merged into 实验小学', 'campus of 实验小学 since 2020', 'campus of 实验小学', 'joined 星河教育集团 in 2022', 'member of 星河教育集团']],
  ] as const)('is said in %s, with a year where there is one', (language, said) => {
    const { t } = makeWords(language);
    expect(events.map((event) => lineageWords(event, { t, name: () => '实验小学' }))).toEqual(said);
  });
});
