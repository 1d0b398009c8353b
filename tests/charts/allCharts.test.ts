import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { still } from '../../src/charts/still.ts';
import { lookOf, samples } from './samples.ts';

const size = { width: 900, height: 400 };
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  for (const level of ['warn', 'error', 'log'] as const) vi.spyOn(console, level).mockImplementation((...said) => void complaints.push(said.join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('every chart builder has a sample', () => {
  const charts = new URL('../../src/charts/', import.meta.url);
  const files = readdirSync(charts, { recursive: true, encoding: 'utf8' });
  const builders = files.map((file) => /(\w+Chart)\.ts$/u.exec(file)?.[1]).filter((name) => name !== undefined);
  expect(Object.keys(samples).toSorted()).toEqual(builders.toSorted());
});

describe.each(Object.entries(samples))('%s', (_name, build) => {
  it('draws without a DOM, and ECharts has nothing to complain of: every series is registered', () => {
    const svg = still(build(lookOf('zh')), size);
    expect(complaints).toEqual([]);
    expect(svg).toMatch(/^<svg/u);
    expect(svg.replaceAll(/<[a-zA-Z]+(?: [\w:-]+="[^"<>]*"| )*\s*\/?>/gu, '')).not.toMatch(/<[a-zA-Z]/u);
    expect(svg.match(/<path/gu)?.length ?? 0).toBeGreaterThan(5);
  });

  it.each(['zh', 'en'] as const)('says in %s what it shows, and of every point what it is', (language) => {
    const { description, lines } = build(lookOf(language));
    expect(description.length).toBeGreaterThan(8);
    expect(lines.flat().length).toBeGreaterThan(0);
    for (const text of [description, ...lines.flat().map((point) => point.text)]) {
      expect(text).not.toMatch(/undefined|NaN|null|\{\{|chart\./u);
    }
  });

  it('does not animate, and keeps its tooltip text on the canvas', () => {
    expect(build(lookOf('zh')).option).toMatchObject({ animation: false, tooltip: { renderMode: 'richText', confine: true } });
  });
});
