import { catalogue } from '../../../src/domain/catalogue.ts';
import { delimited } from '../delimited.ts';
import { encodeGb18030, encodeUtf8WithMark } from '../encode.ts';
import type { Manner } from '../figures/spell.ts';
import { writeFigure } from '../figures/writeFigure.ts';
import { randomFor } from '../random.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import type { SampleSchool } from '../sampleSchool.ts';
import { schools } from '../schools.ts';
import { reportingSchools } from './reportingSchools.ts';

/** Teachers and service: what schools report in forms of their own or through the system. */
export const OWN_METRICS: readonly string[] = catalogue.filter((metric) => metric.theme === 'teachers' || metric.theme === 'service').map((metric) => metric.id);

/** Schools that send a file of their own each; the others are in the system's export. */
export const hasOwnForm = (school: SampleSchool): boolean => school.closed === null && randomFor('own form', school.code).chance(0.24);

const MANNER: Manner = { rates: 'percent', answers: ['否', '是'], byHand: true };

/** One file a school: the years below one another, the school only in the title and the file's name. */
export const ownForms = (): readonly SampleFile[] => {
  const sent = reportingSchools('own');
  return schools.filter(hasOwnForm).map((school, place) => {
    const rows = sent.filter((at) => at.school.code === school.code).map((at) => ({ year: at.year, figures: OWN_METRICS.map((metric) => writeFigure(at, metric, { manner: MANNER, parts: false })) }));
    const headers = OWN_METRICS.map((id) => {
      const metric = catalogue.find((candidate) => candidate.id === id);
      return `${metric?.name.zh ?? id}（${metric?.unit.zh ?? ''}）`;
    });
    const title = [`${school.name}教师发展与志愿服务情况表`, ...headers.map(() => '')];
    const cells = [title, ['年度', ...headers], ...rows.map(({ year, figures }) => [`${year}年度`, ...figures.map((figure) => figure?.raw ?? '')])];
    return sampleFile({
      path: `04学校自报/${school.name}历年情况.csv`,
      bytes: (place % 2 === 0 ? encodeGb18030 : encodeUtf8WithMark)(delimited(cells)),
      figures: rows.flatMap((row) => row.figures.filter((figure) => figure !== null)),
    });
  });
};
