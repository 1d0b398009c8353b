import { delimited } from '../delimited.ts';
import { encodeGb18030, encodeUtf8WithMark } from '../encode.ts';
import { reportingOf } from '../figures/reporting.ts';
import { schoolYear } from '../figures/schoolYear.ts';
import type { TrueFigure } from '../figures/trueFigure.ts';
import { metricCalled, writeFigure } from '../figures/writeFigure.ts';
import { randomFor } from '../random.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { DISTRICT, schools } from '../schools.ts';
import { yearlyCells, yearlyRow } from './yearly.ts';
import { YEARLY_STYLES } from './yearlyStyle.ts';

/** The yearly tables of those that came late, in the form of their year. */
const lateReports = (): readonly SampleFile[] =>
  YEARLY_STYLES.flatMap((usual) => {
    const late = schools.filter((school) => reportingOf(school, usual.year) === 'afterwards');
    if (late.length === 0) return [];
    const style = { ...usual, code: true, total: false, sections: false, footnote: false, manner: { ...usual.manner, rates: 'percent' } } as const;
    const written = late.map((school) => yearlyRow(school, style));
    const cells = yearlyCells(written, { style, title: `${DISTRICT}${usual.year}年度学校党建工作统计表（补报）` });
    return [sampleFile({
      path: `08补报更正/${DISTRICT}${usual.year}年度统计表补报.csv`,
      bytes: encodeGb18030(delimited(cells)),
      figures: written.flatMap((row) => row.figures.filter((figure) => figure !== null)),
    })];
  });

const CORRECTED: readonly string[] = ['party_lesson_count', 'committee_meeting_count', 'activist_count', 'articles_placed_count', 'integrity_session_count'];
const EXPORTED = { rates: 'number', answers: ['否', '是'], byHand: false } as const;

/** Figures of 2023 that schools put right afterwards: each contradicts the yearly table. */
const corrections = (): SampleFile => {
  const figures = schools
    .filter((school) => reportingOf(school, 2023) === 'onTime' && randomFor('correction', school.code).chance(0.2))
    .flatMap((school): readonly TrueFigure[] => {
      const figure = writeFigure(schoolYear(school, 2023), randomFor('corrected', school.code).pick(CORRECTED), { manner: EXPORTED, parts: false });
      if (figure === null || figure.value === null) return [];
      return [{ ...figure, value: figure.value + 1, raw: String(figure.value + 1) }];
    });
  const rows = figures.map((figure) => [figure.school, schools.find((school) => school.code === figure.school)?.name ?? '', '2023', metricCalled(figure.metric).name.zh, figure.raw]);
  return sampleFile({
    path: '08补报更正/2023年度数据更正表.csv',
    bytes: encodeUtf8WithMark(delimited([['学校标识码', '学校名称', '年度', '指标名称', '更正后数值'], ...rows])),
    figures,
  });
};

export const laterFiles = (): readonly SampleFile[] => [...lateReports(), corrections()];
