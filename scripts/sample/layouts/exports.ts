import { encodeUtf8 } from '../encode.ts';
import type { SchoolYear } from '../figures/schoolYear.ts';
import type { Manner } from '../figures/spell.ts';
import type { TrueFigure } from '../figures/trueFigure.ts';
import { metricCalled, writeFigure } from '../figures/writeFigure.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { DISTRICT } from '../schools.ts';
import { hasOwnForm, OWN_METRICS } from './ownForms.ts';
import { reportingSchools } from './reportingSchools.ts';

const EXPORTED: Manner = { rates: 'number', answers: ['否', '是'], byHand: false };

interface Line {
  readonly at: SchoolYear;
  readonly figures: readonly TrueFigure[];
}

const written = (at: SchoolYear, metrics: readonly string[], manner: Manner): Line => ({
  at,
  figures: metrics.map((metric) => writeFigure(at, metric, { manner, parts: true })).filter((figure) => figure !== null),
});

/** A figure as a system writes it: the bare number, a rate with its two parts, a text where there is no number. */
const jsonFigure = (figure: TrueFigure): unknown => {
  if (figure.missing !== 'none') return figure.raw;
  return figure.denominator === null ? figure.value : { value: figure.value, numerator: figure.numerator, denominator: figure.denominator };
};

/** Teachers and service of the schools without a form of their own: one nested record a school and year. */
const nestedRecords = (): SampleFile => {
  const lines = reportingSchools('own').filter(({ school }) => !hasOwnForm(school)).map((at) => written(at, OWN_METRICS, EXPORTED));
  const records = lines.map(({ at, figures }) => ({
    school: { code: at.school.code, name: at.school.name },
    year: at.year,
    metrics: Object.fromEntries(figures.map((figure) => [figure.metric, jsonFigure(figure)])),
  }));
  const body = records.map((record) => `    ${JSON.stringify(record)}`).join(',\n');
  return sampleFile({
    path: '05系统导出/teachers-and-service.json',
    bytes: encodeUtf8(`{\n  "district": "${DISTRICT}",\n  "records": [\n${body}\n  ]\n}\n`),
    figures: lines.flatMap((line) => line.figures),
  });
};

/** The study platform's export: one object a line, keys in Chinese, percent signs kept. */
const studyApp = (): SampleFile => {
  const metrics = ['study_participation_rate', 'study_points_average'];
  const lines = reportingSchools('study app', [2019, 2020, 2021, 2022, 2023, 2024])
    .map((at) => {
      const { figures } = written(at, metrics, { ...EXPORTED, rates: 'percent' });
      return { at, figures: figures.map((figure) => ({ ...figure, numerator: null, denominator: null })) };
    });
  const text = lines.map(({ at, figures }) => {
    const values = figures.map((figure) => [metricCalled(figure.metric).name.zh, figure.metric === 'study_points_average' ? figure.value : figure.raw]);
    return `${JSON.stringify({ 学校代码: at.school.code, 学校名称: at.school.name, 年度: at.year, ...Object.fromEntries(values) })}\n`;
  });
  return sampleFile({ path: '05系统导出/学习平台数据.ndjson', bytes: encodeUtf8(text.join('')), figures: lines.flatMap((line) => line.figures) });
};

export const exportFiles = (): readonly SampleFile[] => [nestedRecords(), studyApp()];
