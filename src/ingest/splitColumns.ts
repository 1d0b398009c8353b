import type { Grid } from './grid.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { Roles } from './keyColumns.ts';
import { wordKey } from '../domain/plainText.ts';

const TOTAL_TEXTS = new Set(['total', 'all', 'alltypes', 'allpupils', 'allschools', 'totals', 'overall', '合计', '总计', '全部', '小计', '总数', '全体', '不分', '所有', '總計', '合計', '共计']);

/** The text of a split that stands for the whole; null where there is none. */
const totalTextOf = ({ profile }: ColumnFacts): string | null => profile.texts.find(({ text }) => TOTAL_TEXTS.has(wordKey(text)))?.text ?? null;

/** Rows that name one figure several times, were it not for the given columns. */
const repeats = (grid: Grid, rows: Uint32Array, columns: readonly number[]): number => {
  let keys = new Float64Array(rows.length);
  let count = 1;
  for (const column of columns) {
    const codes = grid.columns[column]?.codes;
    const dense = new Map<number, number>();
    const next = new Float64Array(rows.length);
    const width = grid.columns[column]?.texts.length ?? 1;
    rows.forEach((row, at) => {
      const key = (keys[at] ?? 0) * width + (codes?.[row] ?? 0);
      const place = dense.get(key) ?? dense.size;
      if (place === dense.size) dense.set(key, place);
      next[at] = place;
    });
    keys = next;
    count = dense.size;
  }
  return rows.length - count;
};

const LOOKED_AT = 50_000;

/**
 * Columns that split a figure further: without them a school-year would be there several times. `keep` is the text that
 * stands for the whole, or null: the text is folded into the metric's name. Taken greedily, the best divider first.
 */
export const decideSplits = (grid: Grid, columns: readonly ColumnFacts[], { roles, rows }: { readonly roles: Roles; readonly rows: Uint32Array }): void => {
  const looked = rows.length > LOOKED_AT ? rows.slice(0, LOOKED_AT) : rows;
  const keys = [...roles].filter(([, { role }]) => role === 'year' || role === 'metricName').map(([column]) => column);
  const schools = [...roles].filter(([, { role }]) => role === 'school').map(([column]) => column);
  const codes = [...roles].filter(([, { role }]) => role === 'schoolCode').map(([column]) => column);
  keys.push(...(schools.length > 0 ? schools : codes));
  const candidates = columns.filter((facts) => !roles.has(facts.column) && facts.profile.texts.length >= 2 && facts.profile.texts.length <= 60 && facts.key !== 'remark' && facts.key !== 'serial' && facts.key !== 'level');
  let left = repeats(grid, looked, keys);
  const chosen: ColumnFacts[] = [];
  while (left > looked.length * 0.05) {
    const scored = candidates
      .filter((facts) => !chosen.includes(facts))
      .map((facts) => ({ facts, left: repeats(grid, looked, [...keys, facts.column]) }))
      .toSorted((a, b) => a.left - b.left || Number(b.facts.key === 'split') - Number(a.facts.key === 'split'));
    const best = scored[0];
    if (!best || best.left >= left) break;
    chosen.push(best.facts);
    keys.push(best.facts.column);
    left = best.left;
  }
  for (const facts of chosen) roles.set(facts.column, { role: 'split', keep: totalTextOf(facts) });
};

/** Whether each school (of the rows given) has one text of the column only: then it says something of the school, not of the figure. */
export const belongsToSchool = (grid: Grid, rows: Uint32Array, { column, school }: { readonly column: number; readonly school: number }): boolean => {
  const seen = new Map<number, number>();
  let broken = 0;
  for (const row of rows) {
    const of = grid.columns[school]?.codes[row] ?? 0;
    const text = grid.columns[column]?.codes[row] ?? 0;
    const before = seen.get(of);
    if (before === undefined) seen.set(of, text);
    else if (before !== text) broken += 1;
  }
  return broken <= rows.length * 0.2;
};
