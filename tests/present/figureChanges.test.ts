import { describe, expect, it } from 'vitest';
import { reportingChart } from '../../src/charts/reportingChart.ts';
import type { SlidePart } from '../../src/export/deck.ts';
import { figureChanges } from '../../src/present/figureChanges.ts';
import type { Sheet } from '../../src/ui/SaveTableContext.ts';
import { slideLook } from '../export/decks.ts';

const table = (columns: Sheet['columns'], rows: Sheet['rows']): readonly SlidePart[] => [{ kind: 'table', title: '', scope: '', beside: [], sheet: { name: [], columns, rows } }];
const said = (lines: readonly string[]): readonly SlidePart[] => [{ kind: 'sentences', title: '', scope: '', lines }];

/** The chart of reports in a slide without a table of its own. */
const drawn = (late: number, around: string): readonly SlidePart[] => {
  const look = slideLook();
  const drawing = reportingChart({ years: [{ year: 2023, expected: 9, reported: 9, late: 1, timed: 9 }, { year: 2024, expected: 9, reported: 9, late, timed: 9 }], basis: 'calendar' }, look);
  return [{ kind: 'chart', title: '报送情况', scope: '', drawing, look, width: 1184, height: 500, sheet: null, beside: [around] }];
};

describe('what an update would change on a slide', () => {
  it('names each figure that is another by its row and column, and none that stays', () => {
    const before = table(['年度', '党课次数（次）'], [['2022', 3], ['2023', 4]]);
    const after = table(['年度', '党课次数（次）'], [['2022', 3], ['2023', 5]]);
    expect(figureChanges(before, after)).toEqual([{ what: '2023 · 党课次数（次）', before: 4, after: 5 }]);
    expect(figureChanges(before, before)).toEqual([]);
  });

  it('says what was not there before and what is gone as none, never as 0', () => {
    const before = table(['年度', '次'], [['2022', 3], ['2023', null]]);
    const after = table(['年度', '次'], [['2023', 0], ['2024', 7]]);
    expect(figureChanges(before, after)).toEqual([
      { what: '2022 · 次', before: 3, after: null },
      { what: '2023 · 次', before: null, after: 0 },
      { what: '2024 · 次', before: null, after: 7 },
    ]);
  });

  it('names a row by as many columns as tell all apart', () => {
    const before = table(['学校', '年度', '次'], [['甲', '2022', 1], ['甲', '2023', 2]]);
    const after = table(['学校', '年度', '次'], [['甲', '2022', 1], ['甲', '2023', 9]]);
    expect(figureChanges(before, after)).toEqual([{ what: '甲 2023 · 次', before: 2, after: 9 }]);
  });

  it('is not misled by rows in another order', () => {
    const rows = [['甲', 1], ['乙', 2], ['丙', 3]] as const;
    expect(figureChanges(table(['学校', '次'], rows), table(['学校', '次'], rows.toReversed()))).toEqual([]);
  });

  it('tells the figures of a chart whose screen brings no table, and what is said around it', () => {
    const changes = figureChanges(drawn(2, '迟报 2 所'), drawn(3, '迟报 3 所'));
    expect(changes).toContainEqual({ what: '迟报 2024 · 报送情况', before: 2, after: 3 });
    expect(changes).toContainEqual({ what: '', before: '迟报 2 所', after: null });
    expect(changes).toContainEqual({ what: '', before: null, after: '迟报 3 所' });
    expect(figureChanges(drawn(2, ''), drawn(2, ''))).toEqual([]);
  });

  it('tells every figure of a part that is gone, or was not there', () => {
    const part = table(['年度', '次'], [['2022', 3], ['2023', 4]]);
    expect(figureChanges(part, [])).toEqual([{ what: '2022 · 次', before: 3, after: null }, { what: '2023 · 次', before: 4, after: null }]);
    expect(figureChanges([], part)).toEqual([{ what: '2022 · 次', before: null, after: 3 }, { what: '2023 · 次', before: null, after: 4 }]);
  });

  it('compares by place where nothing but the figures tells rows apart', () => {
    const before = table(['年度', '次'], [['2022', 3], ['2022', 4]]);
    expect(figureChanges(before, table(['年度', '次'], [['2022', 3], ['2022', 9]]))).toEqual([{ what: '2 · 次', before: 4, after: 9 }]);
  });

  it('tells sentences that went and sentences that came', () => {
    expect(figureChanges(said(['一', '二']), said(['二', '三']))).toEqual([
      { what: '', before: '一', after: null },
      { what: '', before: null, after: '三' },
    ]);
  });
});
