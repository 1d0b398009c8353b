import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { setAsideCsv } from '../../src/ingest/setAsideCsv.ts';
import { setAsideOfDraft } from '../../src/ingest/setAsideOfDraft.ts';
import { table } from '../support/gridOf.ts';
import { draftOf } from '../support/understandTable.ts';

const words = { columns: { file: '文件', row: '行', column: '列', text: '原文', reason: '原因', suggestion: '是否应为' }, reason: (reason: string) => `因为${reason}` };

describe('cells set aside, as a file', () => {
  const draft = draftOf(table('学校|年度|党课次数\n新华小学|2023|"三会",一课\n=HYPERLINK("x")|2023|12人'));
  const csv = setAsideCsv(setAsideOfDraft(draft, 0), { files: [{ name: 'a.csv' }], words });

  it('says place, text, reason and suggestion, one line a cell', () => {
    expect(Papa.parse<string[]>(csv.slice(1).trim()).data).toEqual([
      ['文件', '行', '列', '原文', '原因', '是否应为'],
      ['a.csv', '2', '党课次数', '"三会",一课', '因为unreadable_number', ''],
      ['a.csv', '3', '党课次数', '12人', '因为unknown_unit', '12'],
      ['a.csv', '2', '学校', '新华小学', '因为row_without_figure', ''],
      ['a.csv', '3', '学校', `'=HYPERLINK("x")`, '因为row_without_figure', ''],
      ['a.csv', '2', '年度', '2023', '因为row_without_figure', ''],
      ['a.csv', '3', '年度', '2023', '因为row_without_figure', ''],
    ]);
  });

  it('begins with the mark by which Excel knows UTF-8', () => expect(csv.codePointAt(0)).toBe(0xfeff));

  it('holds only what is asked for', () => {
    expect(setAsideCsv(setAsideOfDraft(draft, 0), { files: [{ name: 'a.csv' }], words, take: (reason) => reason === 'unknown_unit' }).trim().split('\r\n')).toHaveLength(2);
  });
});
