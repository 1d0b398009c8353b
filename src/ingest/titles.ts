import type { MetricId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { Grid } from './grid.ts';
import { preambleTexts, type HeaderPlace } from './header.ts';
import { findMetric, headerKey, inferredMetricId, splitUnit, type MetricIndex } from './metrics.ts';
import { plainText } from '../domain/plainText.ts';
import { schoolKey } from './schoolNames.ts';
import { yearInText, type YearReading } from './years.ts';

/** What stands above a table, on its sheet's tab and in its file's name. */
export interface Title {
  readonly preamble: readonly string[];
  readonly fileName: string;
}

const UNNAMED_SHEET = /^(?:sheet|工作表|表)\s*\d*$/i;

export const titleOf = (grid: Grid, place: Pick<HeaderPlace, 'headerFrom'>, fileName: string): Title => ({
  preamble: [...preambleTexts(grid, place), ...(grid.name === null || grid.header === 'known' || UNNAMED_SHEET.test(grid.name.trim()) ? [] : [plainText(grid.name)])],
  fileName,
});

const bareFileName = (fileName: string): string => plainText(fileName.split(/[/\\]/).at(-1) ?? '').replace(/\.[a-z]{1,6}$/i, '');

/** The year of a whole file: from the rows above the header first, then from the file's name, then its folder. */
export const yearOfTitle = ({ preamble, fileName }: Title): YearReading | null => {
  for (const text of [...preamble, bareFileName(fileName), ...fileName.split(/[/\\]/).slice(0, -1).toReversed()]) {
    const reading = yearInText(text);
    if (reading) return reading;
  }
  return null;
};

const LABEL = /^(?:学校名称|学校|单位名称|填报单位|填报学校|报送单位|单位|校名|學校名稱|學校|党组织名称|党组织|school(?: name)?)\s*(?:\(盖章\))?\s*[:：]?\s*(.*)$/i;
const NAME_IN_TITLE = /[\p{Script=Han}]{2,20}?(?:小学|中学|学校|幼儿园|中心校|学院|小學|中學|幼兒園)(?:\([^()]{1,6}校区\))?/u;

/** One file a school: 填报单位：新华实验小学 above the table, or the name in the file's name. */
export const schoolOfTitle = ({ preamble, fileName }: Title, schools: readonly School[]): string | null => {
  for (const [index, text] of preamble.entries()) {
    const label = LABEL.exec(text);
    if (!label) continue;
    const name = (label[1] ?? '') === '' ? (preamble[index + 1] ?? '') : (label[1] ?? '').split(/\s{1,}|填报|联系|日期/)[0] ?? '';
    if (name !== '' && !name.endsWith('表')) return name;
  }
  const texts = [...preamble, bareFileName(fileName)];
  const names = schools.flatMap((school) => [school.name, ...school.aliases]).toSorted((a, b) => b.length - a.length);
  for (const text of texts) {
    const key = schoolKey(text);
    const known = names.find((name) => name.length >= 3 && key.includes(schoolKey(name)));
    if (known !== undefined) return known;
  }
  for (const text of texts) {
    const bare = text.replace(/\d{4}(?:[-_]\d{2,4})?(?:学年度?|年度?|年)?/g, ' ').replace(/[_\-—]/g, ' ');
    const name = NAME_IN_TITLE.exec(bare)?.[0];
    if (name !== undefined && !/(?:全区|全市|各|所有|区属|市属|中)(?:小学|中学|学校|幼儿园)/.test(name)) return name;
  }
  return null;
};

const NOISE = /\d{4}(?:[-–—~至/_]\d{2,4})?(?:学年度?|學年度?|年度?|年)?|统计表|汇总表|情况表|一览表|明细表|报表|统计|汇总|各校|全区|各学校|历年|近.年|^.{1,6}[区县市](?=.{3})|[_\-()（）]/g;

/** Years as columns: the one metric of the table stands in its title (历年演练次数统计表) or its file's name. */
export const metricOfTitle = ({ preamble, fileName }: Title, index: MetricIndex): { readonly metric: MetricId; readonly header: string } => {
  const texts = [...preamble, bareFileName(fileName)].filter((text) => text.length >= 2);
  for (const text of texts) {
    const name = plainText(text.replace(NOISE, ' '));
    const found = findMetric(name, index) ?? findMetric(name.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '', index);
    if (found) return { metric: found.metric, header: name };
  }
  const contained = [...index.byKey].filter(([key]) => key.length >= 2 && texts.some((text) => headerKey(text).includes(key))).toSorted(([a], [b]) => b.length - a.length)[0];
  if (contained) return { metric: contained[1].metric, header: contained[0] };
  const header = texts.map((text) => splitUnit(plainText(text.replace(NOISE, ' '))).name).find((name) => name !== '') ?? 'value';
  return { metric: inferredMetricId(header), header };
};
