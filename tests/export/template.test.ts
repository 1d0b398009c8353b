import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import { templateCsv, templateSheets } from '../../src/export/template.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { zipEntries } from '../../src/ingest/workbook/zipEntries.ts';
import { makeWords } from '../../src/words/translate.ts';
import { inflateRawSync } from 'node:zlib';
import { readGood } from '../support/readText.ts';
import { testSchool } from '../support/testEngine.ts';
import { draftOf, saidBy } from '../support/understandTable.ts';

const schools = [testSchool({ id: 's1', name: '云岫区新华实验小学', code: '9900001001', type: 'primary' }), testSchool({ id: 's2', name: '云岫区=东湖幼儿园', code: null, type: 'kindergarten' })];
const asked = { schools, metrics: catalogue, year: 2025, basis: 'calendar' as const };
const say = (language: 'zh' | 'en') => ({ t: makeWords(language).t, language });
const bytesOf = async (language: 'zh' | 'en'): Promise<Uint8Array> => new Uint8Array(await (await xlsx(templateSheets(asked, say(language)))).arrayBuffer());

const partOf = (bytes: Uint8Array, name: string): string => {
  const entry = zipEntries(bytes)?.find((one) => one.name === name);
  return entry ? new TextDecoder().decode(entry.method === 8 ? inflateRawSync(entry.bytes) : entry.bytes) : '';
};

/** What a school would write for a metric, and what it means. */
const filled = ({ kind, levels }: Metric): readonly [text: string | number, value: number] => {
  switch (kind) {
    case 'count': return [7, 7];
    case 'score': return [91.5, 91.5];
    case 'rate': return [95, 95];
    case 'boolean': return ['是', 1];
    case 'ordinal': return [levels[1]?.zh ?? '', 2];
  }
};

describe('a blank form', () => {
  it('comes back filled in, with every metric of the catalogue, every school and the year known without a mapping', async () => {
    const book = read(await bytesOf('zh'), { type: 'array' });
    const form = book.Sheets['填报表'];
    if (!form) throw new Error('no form');
    utils.sheet_add_aoa(form, [catalogue.map((metric) => filled(metric)[0])], { origin: 'E2' });
    utils.sheet_add_aoa(form, [['不适用', '未报', 0]], { origin: 'E3' });
    const { grids } = await readGood(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })), { name: '交回.xlsx' });
    const [grid] = grids;
    const draft = grid && draftOf(grid, { fileName: '交回.xlsx', schools });
    expect(draft?.schools.map(({ school, by }) => [school, by])).toEqual([['s1', 'code'], ['s2', 'name']]);
    expect(draft && saidBy(draft).filter((line) => line.startsWith('s1') || line.includes('新华')).map((line) => line.split(' ').slice(1).join(' ')).toSorted()).toEqual(catalogue.map((metric) => `2025 ${metric.id} ${filled(metric)[1]}`).toSorted());
    expect(draft?.newMetrics).toEqual([]);
  });

  it('brings back its sheet of notes with nothing to look at: no school, no warning, no fault', async () => {
    for (const language of ['zh', 'en'] as const) {
      const { grids } = await readGood(await bytesOf(language), { name: '交回的填报表-云岫区新华实验小学2024.xlsx' });
      const notes = grids.map((grid) => draftOf(grid, { fileName: '交回的填报表-云岫区新华实验小学2024.xlsx', schools })).slice(1);
      expect(notes.length).toBeGreaterThan(0);
      for (const draft of notes) {
        expect([draft.accepted, draft.schools, draft.newSchools, draft.warnings]).toEqual([0, [], [], []]);
        expect(draft.setAside.length).toBe(draft.cells);
        expect([...new Set(Array.from(draft.setAside.reason, (code) => SET_ASIDE_REASONS[code]))]).toEqual(['column_not_used']);
      }
    }
  });

  it('as CSV is known as well', async () => {
    const [grid] = (await readGood(templateCsv(asked, say('zh')).replace(/(9900001001,[^,]+,[^,]+,2025),/u, '$1,12'), { name: '交回.csv' })).grids;
    const draft = grid && draftOf(grid, { fileName: '交回.csv', schools });
    expect(draft && saidBy(draft)).toEqual([expect.stringMatching(` 2025 ${catalogue[0]?.id ?? ''} 12$`)]);
  });

  it('in English is known too', async () => {
    const [grid] = (await readGood(await bytesOf('en'), { name: 'form.xlsx' })).grids;
    expect(grid && draftOf(grid, { fileName: 'form.xlsx', schools }).metrics.map(({ metric }) => metric)).toEqual(catalogue.map(({ id }) => id));
  });

  it('warns of values that cannot be, column by column, below its head and no further', async () => {
    const xml = partOf(await bytesOf('zh'), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<dataValidation /gu)).toHaveLength(catalogue.length);
    expect(xml).toMatch(/<dataValidation type="decimal" operator="between"[^>]*sqref="[A-Z]+2:[A-Z]+3"><formula1>0<\/formula1><formula2>100<\/formula2>/u);
    expect(xml).toMatch(/<dataValidation type="list"[^>]*><formula1>"是,否"<\/formula1>/u);
    expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<dataValidations'));
  });

  it('keeps the name of a school as text, whatever it begins with', async () => {
    const book = read(await bytesOf('zh'), { type: 'array', cellFormula: true });
    expect(book.Sheets['填报表']?.['B3']).toMatchObject({ t: 's', v: '云岫区=东湖幼儿园' });
    expect(book.Sheets['填报表']?.['A2']).toMatchObject({ t: 's', v: '9900001001' });
  });
});
