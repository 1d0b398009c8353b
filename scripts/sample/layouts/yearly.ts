import { catalogue } from '../../../src/domain/catalogue.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { themes } from '../../../src/domain/themes.ts';
import { delimited } from '../delimited.ts';
import { reportingOf } from '../figures/reporting.ts';
import { schoolYear } from '../figures/schoolYear.ts';
import type { TrueFigure } from '../figures/trueFigure.ts';
import { writeFigure } from '../figures/writeFigure.ts';
import { randomFor } from '../random.ts';
import { type SampleFile, sampleFile } from '../sampleFile.ts';
import { nameIn, type SampleSchool } from '../sampleSchool.ts';
import { DISTRICT, schools } from '../schools.ts';
import { type YearlyStyle, YEARLY_STYLES } from './yearlyStyle.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(['safety', 'teachers', 'service', 'rectification']);
const STUDY_APP: ReadonlySet<string> = new Set(['study_participation_rate', 'study_points_average']);

/** What the yearly table asks; the other themes have exports of their own. */
const YEARLY_METRICS: readonly Metric[] = catalogue.filter((metric) => !ELSEWHERE.has(metric.theme) && !STUDY_APP.has(metric.id));

const TYPE_SECTIONS = { kindergarten: '幼儿园', primary: '小学', junior: '初中', nine_year: '九年一贯制学校', senior: '高中', complete: '完全中学', other: '其他' };

/** Which of its names a metric bears in the header of a year: forms are retyped every few years. */
const headerOf = (metric: Metric, style: YearlyStyle): string => {
  const short = metric.headers.filter((header) => /^[\p{Script=Han}]+$/u.test(header) && !/[率比]$/.test(header) === !/[率比]$/.test(metric.name.zh));
  const name = randomFor('header', metric.id, Math.floor(style.year / 3)).pick([metric.name.zh, metric.name.zh, ...short.slice(0, 3)]);
  const shown = style.units && metric.unit.zh !== '' && !name.endsWith(metric.unit.zh) && !(metric.kind === 'rate' && style.manner.rates === 'fraction');
  return shown ? `${name}（${metric.unit.zh}）` : name;
};

interface Row {
  readonly school: SampleSchool;
  readonly figures: readonly (TrueFigure | null)[];
}

/** The cells of a school in the yearly table. */
export const yearlyRow = (school: SampleSchool, style: YearlyStyle): Row => {
  const named = reportingOf(school, style.year) === 'named';
  const at = schoolYear(school, style.year);
  return {
    school,
    figures: YEARLY_METRICS.map((metric) => (named ? unreported(school, { year: style.year, metric: metric.id }) : writeFigure(at, metric.id, { manner: style.manner, parts: style.parts }))),
  };
};

const unreported = (school: SampleSchool, { year, metric }: Pick<TrueFigure, 'year' | 'metric'>): TrueFigure => ({
  school: school.code, year, metric, value: null, numerator: null, denominator: null, status: 'reported', missing: 'not_reported', raw: '未报',
});

/** One column of the table: a metric, or a part of a rate. */
interface Column {
  readonly place: number;
  readonly metric: Metric;
  readonly part: 'value' | 'numerator' | 'denominator';
}

const PART_NAMES = { value: '', numerator: '（分子）', denominator: '（分母）' } as const;

const columnsOf = (style: YearlyStyle): readonly Column[] =>
  YEARLY_METRICS.flatMap((metric, place) => {
    const parts: readonly Column['part'][] = style.parts && metric.kind === 'rate' ? ['value', 'numerator', 'denominator'] : ['value'];
    return parts.map((part) => ({ place, metric, part }));
  });

const cellOf = (figure: TrueFigure | null | undefined, part: Column['part']): string => {
  if (!figure) return '';
  return part === 'value' ? figure.raw : String(figure[part] ?? '');
};

/** The table as rows of cells, title first. */
export const yearlyCells = (rows: readonly Row[], { style, title }: { readonly style: YearlyStyle; readonly title: string }): readonly (readonly string[])[] => {
  const lead = ['序号', ...(style.code ? ['学校标识码'] : []), '学校名称'];
  const columns = columnsOf(style);
  const width = lead.length + columns.length;
  const padded = (cells: readonly string[]): readonly string[] => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  const body = rows.flatMap(({ school, figures }, place) => {
    const name = style.fullName ? `${DISTRICT}${nameIn(school, style.year)}` : nameIn(school, style.year);
    const cells = [String(place + 1), ...(style.code ? [school.code] : []), name, ...columns.map(({ place: at, part }) => cellOf(figures[at], part))];
    const opens = style.sections && rows[place - 1]?.school.type !== school.type;
    return opens ? [padded([`${TYPE_SECTIONS[school.type]}（${rows.filter((row) => row.school.type === school.type).length}所）`]), cells] : [cells];
  });
  const groups = columns.map(({ metric }, at) => (columns[at - 1]?.metric.theme === metric.theme ? '' : (themes.find((theme) => theme.id === metric.theme)?.name.zh ?? '')));
  const headers = columns.map(({ metric, part }) => (part === 'value' ? headerOf(metric, style) : `${headerOf(metric, { ...style, units: false })}${PART_NAMES[part]}`));
  return [
    padded([title]),
    ...(style.sender ? [padded([`填报单位：${DISTRICT}教育局党委`])] : []),
    ...(style.groups ? [[...lead, ...groups], [...lead.map(() => ''), ...headers]] : [[...lead, ...headers]]),
    ...body,
    ...(style.total ? [[...totalLead(lead), ...columns.map((column) => totalOf(column, rows))]] : []),
    ...(style.footnote ? [padded(['注：截至次年1月15日未报送的学校不在表内；“／”表示不适用。'])] : []),
  ];
};

const totalLead = (lead: readonly string[]): readonly string[] => lead.map((_, place) => (place === 0 ? '合计' : ''));

const totalOf = ({ metric, place, part }: Column, rows: readonly Row[]): string => {
  if (metric.aggregation !== 'sum' || part !== 'value') return '';
  const sum = rows.reduce((total, { figures }) => total + (figures[place]?.value ?? 0), 0);
  return sum >= 1000 ? `${Math.floor(sum / 1000)},${String(sum % 1000).padStart(3, '0')}` : String(sum);
};

export const yearlyFiles = (): readonly SampleFile[] =>
  YEARLY_STYLES.map((style) => {
    const present = schools.filter((school) => ['onTime', 'late', 'named'].includes(reportingOf(school, style.year) ?? ''));
    const rows = present.map((school) => yearlyRow(school, style));
    const cells = yearlyCells(rows, { style, title: `${DISTRICT}${style.year}年度学校党建工作统计表` });
    return sampleFile({
      path: `02年度统计表/${DISTRICT}${style.year}年度党建工作统计表.${style.ending}`,
      bytes: style.encode(delimited(cells, style.ending === 'tsv' ? '\t' : ',')),
      figures: rows.flatMap((row) => row.figures.filter((figure) => figure !== null)),
    });
  });
