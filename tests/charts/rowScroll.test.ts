import { describe, expect, it } from 'vitest';
import { heatChart } from '../../src/charts/heat/heatChart.ts';
import { asSeen, resumed, rowScrollOf, scrolledTo, scrolledWith } from '../../src/charts/rowScroll.ts';
import { lookOf } from './samples.ts';
import { heatRows } from './spreadSamples.ts';

const long = (rows: number) => heatChart({ rows: heatRows({ rows: Array.from({ length: rows }, () => heatRows().rows[1]).flatMap((row) => row ?? []) }), room: { width: 900, height: 540 } }, lookOf('zh'));
const scroll = { from: 10, to: 31, rows: 100 };

describe('a list that scrolls', () => {
  it('is one with more rows than are in view, from its first', () => {
    expect(rowScrollOf(long(5).option)).toBeNull();
    expect(rowScrollOf(long(100).option)).toEqual({ from: 0, to: 21, rows: 100 });
    expect(rowScrollOf({ xAxis: {}, yAxis: {} })).toBeNull();
  });

  it('knows where it has come to, told in rows or in percent', () => {
    expect(scrolledTo({ startValue: 4, endValue: 25 }, scroll)).toEqual({ from: 4, to: 25, rows: 100 });
    expect(scrolledTo({ batch: [{ start: 50, end: 100 }] }, scroll)).toEqual({ from: 50, to: 99, rows: 100 });
    expect(scrolledTo(null, scroll)).toEqual(scroll);
  });

  it('comes to a row of the keys with as little movement as it takes, and stays within its ends', () => {
    expect(scrolledWith(scroll, 20)).toBe(scroll);
    expect(scrolledWith(scroll, 32)).toEqual({ from: 12, to: 33, rows: 100 });
    expect(scrolledWith(scroll, 9)).toEqual({ from: 8, to: 29, rows: 100 });
    expect(scrolledWith(scroll, 99)).toEqual({ from: 78, to: 99, rows: 100 });
    expect(scrolledWith(scroll, 0)).toEqual({ from: 0, to: 21, rows: 100 });
  });

  it('is drawn anew where it was, unless it is another list', () => {
    expect(rowScrollOf(resumed(long(100).option, scroll))).toEqual(scroll);
    expect(rowScrollOf(resumed(long(60).option, scroll))).toEqual({ from: 0, to: 21, rows: 60 });
  });

  it('stands in a picture as it is on view, without its bar, and says how much of it that is', () => {
    const { option, seen } = asSeen(long(100), scroll);
    expect(rowScrollOf(option)).toEqual(scroll);
    expect(option['dataZoom']).toHaveLength(1);
    expect(seen).toBe('图示 22 / 100 所');
    expect(asSeen(long(100), null).seen).toBe('图示 22 / 100 所');
    expect(asSeen(long(5), null).seen).toBeNull();
  });
});
