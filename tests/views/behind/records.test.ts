import { describe, expect, it } from 'vitest';
import type { BrandRecord } from '../../../src/domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../../src/domain/brand.ts';
import { importId, schoolId } from '../../../src/domain/ids.ts';
import type { CellEvidence } from '../../../src/queries/access.ts';
import { brandsCounted } from '../../../src/views/behind/brandsCounted.ts';
import { recordColumn } from '../../../src/views/behind/recordColumn.ts';
import { BRANDS_COUNTED, parseRecords, recordsText, type Records } from '../../../src/views/behind/recordsAddress.ts';

describe('the address of the records behind a count', () => {
  it('comes back as it was, whatever the category is called', () => {
    const all: readonly Records[] = [
      ...[...BRAND_LEVELS, 'all' as const].flatMap((level) => BRANDS_COUNTED.map((counted): Records => ({ of: 'brands', year: 2021, level, counted }))),
      ...['safety_gaps', '其他~问题', 'a b', '~'].map((category): Records => ({ of: 'findings', year: 2022, kind: 'measure', category })),
    ];
    for (const records of all) expect(parseRecords(recordsText(records))).toEqual(records);
  });

  it.each(['', 'brand~2021~castle~applied', 'brand~2021~all', 'brand~21~all~applied', 'rumour~2021~care', 'problem~2021~'])('%j opens nothing', (text) => {
    expect(parseRecords(text)).toBeNull();
  });
});

it('tells applications decided and awarded from all', () => {
  const found = BRAND_OUTCOMES.slice(1).flatMap((outcome, place): readonly BrandRecord[] =>
    (['city', 'school'] as const).map((level) => ({ school: schoolId('甲'), year: 2021, programme: '书香', level, batch: '', outcome, decides: outcome === 'approved' || outcome === 'rejected', source: { import: importId('i'), file: 0, row: place } })),
  );
  const outcomes = (counted: (typeof BRANDS_COUNTED)[number]) => brandsCounted(found, { of: 'brands', year: 2021, level: 'city', counted }).map((one) => one.outcome);
  expect(outcomes('applied')).toEqual(['applied', 'shortlisted', 'approved', 'rejected', 'achieved', 'rechecked']);
  expect(outcomes('decided')).toEqual(['approved', 'rejected']);
  expect(outcomes('awarded')).toEqual(['approved']);
  expect(brandsCounted(found, { of: 'brands', year: 2021, level: 'all', counted: 'applied' })).toHaveLength(12);
});

describe('the column of a record', () => {
  const evidence: CellEvidence = {
    kind: 'cell',
    file: 'a.csv', importedAt: '', rowNumber: 7, column: 0, headers: ['学校', '问题', '措施', '申报结果'],
    rows: [{ number: 6, cells: ['甲', '安全有待加强', '', ''] }, { number: 7, cells: ['安全小学', '学习不深', '其中：安全有待加强', '立项'] }],
  };
  it('is where the row says the sentence, alone or among others', () => {
    expect(recordColumn(evidence, { sentence: '学习不深' })).toBe(1);
    expect(recordColumn(evidence, { sentence: '安全有待加强' })).toBe(2);
  });
  it('is that of the outcome for an application, else of its programme', () => {
    expect(recordColumn(evidence, { programme: '书香' })).toBe(3);
    expect(recordColumn({ ...evidence, headers: [] }, { programme: '学习不深' })).toBe(1);
  });
  it('is the first where the file cannot be read, or does not say it', () => {
    expect(recordColumn(null, { sentence: 'x' })).toBe(0);
    expect(recordColumn(evidence, { sentence: 'x' })).toBe(0);
  });
});
