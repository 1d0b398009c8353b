import { delimited } from '../delimited.ts';
import { encodeGb18030, encodeUtf8WithMark } from '../encode.ts';
import type { SchoolYear } from '../figures/schoolYear.ts';
import type { Manner } from '../figures/spell.ts';
import type { TrueFigure } from '../figures/trueFigure.ts';
import { metricCalled, writeFigure } from '../figures/writeFigure.ts';
import { randomFor } from '../random.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { nameIn } from '../sampleSchool.ts';
import { DISTRICT } from '../schools.ts';
import { reportingSchools } from './reportingSchools.ts';

const SAFETY: readonly string[] = ['drill_count', 'drill_seconds', 'inspection_count', 'hazard_fix_rate', 'incident_count', 'petition_count'];
const BY_HAND: Manner = { rates: 'percent', answers: ['否', '是'], byHand: true };
const EXPORTED: Manner = { rates: 'number', answers: ['否', '是'], byHand: false };

interface Line {
  readonly at: SchoolYear;
  readonly figure: TrueFigure;
}

const lines = (what: string, { metrics, years, manner }: { readonly metrics: readonly string[]; readonly years: readonly number[]; readonly manner: Manner }): readonly Line[] =>
  reportingSchools(what, years).flatMap((at) =>
    metrics.flatMap((metric) => {
      const figure = writeFigure(at, metric, { manner, parts: true });
      return figure ? [{ at, figure }] : [];
    }),
  );

const text = (number: number | null): string => (number === null ? '' : String(number));

/** Aims stand beside results: a school's plan for the year, in rows of their own. */
const aims = (years: readonly number[]): readonly Line[] =>
  reportingSchools('safety', years)
    .filter(({ school, year }) => randomFor('aims', school.code, year).chance(0.3))
    .flatMap((at) => {
      const aim = { school: at.school.code, year: at.year, numerator: null, denominator: null, status: 'aim', missing: 'none' } as const;
      const drills = at.school.type === 'kindergarten' ? 4 : 10;
      return [
        { at, figure: { ...aim, metric: 'drill_count', value: drills, raw: String(drills) } },
        { at, figure: { ...aim, metric: 'hazard_fix_rate', value: 100, raw: '100' } },
      ];
    });

/** 2016 to 2019: typed in by hand, one line a figure, found by code. */
const oldSafety = (): SampleFile => {
  const found = lines('safety', { metrics: SAFETY, years: [2016, 2017, 2018, 2019], manner: BY_HAND });
  const rows = found.map(({ at, figure }) => [
    at.school.code, nameIn(at.school, at.year), `${at.year}年`, metricCalled(figure.metric).name.zh, figure.raw, text(figure.numerator), text(figure.denominator), metricCalled(figure.metric).unit.zh,
  ]);
  return sampleFile({
    path: `03专项台账/安全工作台账2016-2019.csv`,
    bytes: encodeGb18030(delimited([['学校标识码', '单位名称', '年度', '指标', '数值', '分子', '分母', '计量单位'], ...rows])),
    figures: found.map(({ figure }) => figure),
  });
};

/** From 2020: exported by a system, results and aims told apart by a column. */
const newSafety = (): SampleFile => {
  const years = [2020, 2021, 2022, 2023, 2024];
  const found = [...lines('safety', { metrics: SAFETY, years, manner: EXPORTED }), ...aims([2022, 2023, 2024])];
  const rows = found.map(({ at, figure }) => [
    String(at.year), at.school.code, at.school.name, metricCalled(figure.metric).name.zh, figure.raw, text(figure.numerator), text(figure.denominator), figure.status === 'aim' ? '目标值' : '实绩值',
  ]);
  return sampleFile({
    path: `03专项台账/安全工作台账2020-2024.csv`,
    bytes: encodeUtf8WithMark(delimited([['报告年度', '学校代码', '学校名称', '指标名称', '指标值', '分子', '分母', '数据状态'], ...rows])),
    figures: found.map(({ figure }) => figure),
  });
};

/** Rectification: the rate with its two parts, in a table of its own with one row a school and year. */
const rectification = (): SampleFile => {
  const found = lines('rectification', { metrics: ['problem_fixed_rate'], years: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024], manner: EXPORTED });
  const rows = found.map(({ at, figure }, place) => [
    String(place + 1), at.school.code, nameIn(at.school, at.year), String(at.year), '问题整改率', figure.raw, text(figure.numerator), text(figure.denominator), '%',
  ]);
  const title = [`${DISTRICT}述职评议问题整改情况`, '', '', '', '', '', '', '', ''];
  return sampleFile({
    path: `03专项台账/问题整改台账.csv`,
    bytes: encodeGb18030(delimited([title, ['序号', '学校标识码', '学校名称', '年度', '指标名称', '指标值', '分子', '分母', '计量单位'], ...rows])),
    figures: found.map(({ figure }) => figure),
  });
};

export const ledgerFiles = (): readonly SampleFile[] => [oldSafety(), newSafety(), rectification()];
