import type { ScreenName } from '../../src/app/screens.ts';

interface Seeded {
  readonly metrics: readonly string[];
  readonly years: readonly number[];
  readonly schools: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const of = <Value>(values: readonly Value[], turn: number): Value | undefined => values[turn % values.length];

/** What a person changes on each screen, turn by turn: its parameters at the n-th turn. Null: it has no figures but those of its slides, which are the other screens. */
export const screenAddresses: Readonly<Record<ScreenName, ((turn: number, seeded: Seeded) => Values) | null>> = {
  overview: (turn, { metrics, years }) => ({ lead: of(metrics, turn), year: of(years, turn) }),
  trend: (turn, { metrics }) => ({ metric: of(metrics, turn) }),
  compare: (turn, { metrics, years }) => ({ year: of(years, turn), metrics: [of(metrics, turn), of(metrics, turn + 3), of(metrics, turn + 5), of(metrics, turn + 7), of(metrics, turn + 11)] }),
  distribution: (turn, { metrics, years }) => ({ metric: of(metrics, turn), year: of(years, turn), by: of(['year', 'type', 'area'], turn) }),
  heat: (turn, { metrics, years }) => (turn % 2 === 0 ? { metric: of(metrics, turn), order: of(['type', 'name', 'latest', 'middle'], turn) } : { of: 'metrics', year: of(years, turn) }),
  relation: (turn, { metrics, years }) => ({ metric: of(metrics, turn), other: of(metrics, turn + 1), year: of(years, turn) }),
  brand: (turn) => ({ by: of(['year', 'level', 'batch'], turn), order: of(['persistence', 'name'], turn), types: turn % 2 === 0 ? ['primary'] : [] }),
  findings: (turn, { years }) => ({ kind: of(['problem', 'measure'], turn), year: of(years, turn), types: turn % 2 === 0 ? ['primary'] : [] }),
  profile: (turn, { schools, years }) => ({ schools: [of(schools, turn * 7)], year: of(years, turn) }),
  noticed: (turn, { years }) => ({ year: of(years, turn) }),
  story: null,
  data: (turn) => ({ tab: of(['coverage', 'schools', 'catalogue', 'conflicts', 'imports'], turn) }),
  sql: (turn) => ({ sql: `SELECT 年度, 类型, round(avg(数值), ${String(turn % 9)}) AS 均值 FROM 数据 WHERE 指标编号 = (SELECT 指标编号 FROM 指标目录 ORDER BY 指标 LIMIT 1 OFFSET ${String(turn)}) GROUP BY ALL ORDER BY ALL` }),
};

/** Screens whose whole body is scrolled and hovered over with many schools, and the addresses at which they are long. */
export const LONG_SCREENS: readonly (readonly [ScreenName, Values])[] = [
  ['compare', {}],
  ['heat', {}],
  ['brand', { as: 'chart' }],
  ['distribution', { shape: 'dots' }],
];
