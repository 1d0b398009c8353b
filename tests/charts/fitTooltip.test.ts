import { describe, expect, it } from 'vitest';
import { elide, fitTooltip } from '../../src/charts/fitTooltip.ts';

const small = { fontSize: 12 };

describe('a tooltip', () => {
  it('that has room stays as it is', () => {
    expect(fitTooltip('2023 年\n中位数 12 次', { width: 600, height: 300 }, small)).toBe('2023 年\n中位数 12 次');
  });

  it('longer than its chart is high is cut, and says so', () => {
    const lines = Array.from({ length: 20 }, (_, place) => `学校 ${place}`);
    const cut = fitTooltip(lines.join('\n'), { width: 600, height: 150 }, small).split('\n');
    expect(cut).toHaveLength(6);
    expect(cut.at(-1)).toBe('…');
    expect(cut.slice(0, -1)).toEqual(lines.slice(0, 5));
  });

  it('has long names shortened to the width of the chart, wide characters counting more', () => {
    expect(elide('中华人民共和国某某市某某区实验小学', 120, 12)).toBe('中华人民共和国某某市…');
    expect(elide('Experimental Primary', 120, 12)).toBe('Experimental Primar…');
    expect(elide('甲', 120, 12)).toBe('甲');
  });
});
