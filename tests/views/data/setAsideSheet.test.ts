import { expect, it } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { setAsideOfDraft } from '../../../src/ingest/setAsideOfDraft.ts';
import { setAsideSheet } from '../../../src/views/data/setAsideSheet.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { table } from '../../support/gridOf.ts';
import { draftOf } from '../../support/understandTable.ts';

const { t } = makeWords('zh');
const draft = draftOf(table('学校|年度|党课次数\n新华小学|2023|"三会",一课\n=HYPERLINK("x")|2023|12人'));
const sheet = setAsideSheet([{ columns: setAsideOfDraft(draft, 0), files: [{ name: 'a.csv' }] }], t);
const said = (reason: 'unreadable_number' | 'unknown_unit' | 'row_without_figure') => `${t(`setAside.${reason}`)} ${t(`setAside.${reason}_way`)}`;

it('says of each cell set aside its place, text, reason and suggestion', () => {
  expect(sheet.columns).toEqual(['文件', '行', '列', '原文', '原因', '是否应为']);
  expect(sheet.rows).toEqual([
    ['a.csv', 2, '党课次数', '"三会",一课', said('unreadable_number'), ''],
    ['a.csv', 3, '党课次数', '12人', said('unknown_unit'), '12'],
    ['a.csv', 2, '学校', '新华小学', said('row_without_figure'), ''],
    ['a.csv', 3, '学校', '=HYPERLINK("x")', said('row_without_figure'), ''],
    ['a.csv', 2, '年度', '2023', said('row_without_figure'), ''],
    ['a.csv', 3, '年度', '2023', said('row_without_figure'), ''],
  ]);
});

it('runs nothing in a spreadsheet', () => expect(csv(sheet)).toContain(`,"'=HYPERLINK(""x"")`));
