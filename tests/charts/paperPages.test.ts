import { describe, expect, it } from 'vitest';
import { paperPages } from '../../src/charts/paperPages.ts';
import { rowScrollOf } from '../../src/charts/rowScroll.ts';

const list = (rows: number, shown: number) => ({
  lines: [],
  description: '',
  option: {
    grid: { top: 40, bottom: 60 },
    yAxis: { type: 'category', data: Array.from({ length: rows }, (_, row) => `${row}`) },
    dataZoom: shown < rows ? [{ type: 'inside', yAxisIndex: 0, startValue: 0, endValue: shown - 1 }, { type: 'slider', yAxisIndex: 0, startValue: 0, endValue: shown - 1 }] : [],
  },
});

describe('a chart on paper', () => {
  it('stands as on the screen where nothing scrolls', () => {
    const drawing = list(10, 10);
    expect(paperPages(drawing, 300)).toEqual([{ drawing, height: 300 }]);
  });

  it('of a long list shows every row once, in order, in parts that fit a page, without the bar beside them', () => {
    for (const rows of [21, 45, 60, 137]) {
      const parts = paperPages(list(rows, 20), 500);
      const scrolls = parts.map(({ drawing }) => rowScrollOf(drawing.option));
      expect(scrolls.flatMap((scroll) => (scroll ? Array.from({ length: scroll.to - scroll.from + 1 }, (_, place) => scroll.from + place) : []))).toEqual(Array.from({ length: rows }, (_, row) => row));
      expect(Math.max(...parts.map(({ height }) => height))).toBeLessThanOrEqual(960);
      expect(parts.every(({ drawing: { option } }) => Array.isArray(option['dataZoom']) && option['dataZoom'].length === 1)).toBe(true);
    }
  });
});
