import { boundText } from '../charts/boundText.ts';
import type { Language } from '../domain/bilingual.ts';
import { csvFile } from '../domain/csvField.ts';
import type { Metric, Norm } from '../domain/metric.ts';
import type { School } from '../domain/school.ts';
import { yearLabel, type Year, type YearBasis } from '../domain/year.ts';
import type { Translate } from '../words/translate.ts';
import type { CellCheck, XlsxSheet } from './xlsx.ts';

export interface TemplateAsked {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly year: Year;
  readonly basis: YearBasis;
}

interface Saying {
  readonly t: Translate;
  readonly language: Language;
}

const KEYS = 4;

/**
 * A blank form for a year: one row a school, one column a metric, under the very names by which an import knows them again, so
 * that it comes back without a mapping. The first sheet is to be filled in, the second says what each column means.
 */
export const templateSheets = (asked: TemplateAsked, say: Saying): readonly XlsxSheet[] => [formSheet(asked, say), notesSheet(asked, say)];

/** The same form as CSV. */
export const templateCsv = (asked: TemplateAsked, say: Saying): string => csvFile([headOf(asked, say), ...rowsOf(asked, say).map((row) => row.map((cell) => cell ?? ''))]);

const headOf = ({ metrics }: TemplateAsked, { t, language }: Saying): readonly string[] => [
  t('template.code'), t('template.school'), t('template.type'), t('template.year'),
  ...metrics.map((metric) => nameWithUnit(metric, { t, language })),
];

const rowsOf = ({ schools, metrics, year, basis }: TemplateAsked, { t }: Saying): readonly (readonly (string | null)[])[] =>
  schools.map(({ code, name, type }) => [code, name, type === 'other' ? null : t(`terms.schoolType.${type}`), yearLabel(year, basis), ...metrics.map(() => null)]);

const nameWithUnit = (metric: Metric, { t, language }: Saying): string => {
  const unit = metric.kind === 'rate' ? '%' : metric.unit[language];
  return unit === '' ? metric.name[language] : t('template.withUnit', { name: metric.name[language], unit });
};

const formSheet = (asked: TemplateAsked, say: Saying): XlsxSheet => {
  const { t, language } = say;
  const names = asked.metrics.map((metric) => nameWithUnit(metric, say));
  return {
    name: t('template.form'),
    rows: [headOf(asked, say), ...rowsOf(asked, say)],
    widths: [14, 28, 12, 10, ...names.map((name) => Math.min(24, Math.max(10, name.length * (language === 'zh' ? 2 : 1) + 2)))],
    headRows: 1,
    headColumns: KEYS,
    checks: asked.metrics.map((metric, place) => checkOf(metric, KEYS + place, say)),
  };
};

const checkOf = (metric: Metric, column: number, { t, language }: Saying): CellCheck => {
  const told = { column, title: metric.name[language].slice(0, 30) };
  switch (metric.kind) {
    case 'count':
      return { ...told, kind: 'whole', least: 0, most: null, message: t('template.checkCount') };
    case 'score':
      return { ...told, kind: 'decimal', least: 0, most: null, message: t('template.checkScore') };
    case 'rate':
      return { ...told, kind: 'decimal', least: 0, most: 100, message: t('template.checkRate') };
    case 'boolean':
      return { ...told, kind: 'list', texts: [t('template.yes'), t('template.no')], message: t('template.checkBoolean') };
    case 'ordinal':
      return { ...told, kind: 'list', texts: metric.levels.map((level) => level[language]), message: t('template.checkLevel') };
  }
};

const notesSheet = ({ metrics, year, basis }: TemplateAsked, say: Saying): XlsxSheet => {
  const { t, language } = say;
  return {
    name: t('template.notes'),
    rows: [
      [t('template.column'), t('template.kind'), t('template.unit'), t('template.norm'), t('template.definition')],
      ...metrics.map((metric) => [
        nameWithUnit(metric, say),
        t(`terms.metricKind.${metric.kind}`),
        metric.kind === 'rate' ? '%' : metric.unit[language],
        metric.norms.filter((norm) => holdsIn(norm, year)).map((norm) => normText(norm, say)).join(t('template.joiner')),
        metric.definition[language],
      ]),
      [null],
      [t('template.missing', { year: yearLabel(year, basis) })],
    ],
    widths: [30, 10, 10, 36, 70],
    headRows: 1,
    headColumns: 0,
    checks: [],
  };
};

const holdsIn = ({ fromYear, toYear }: Norm, year: Year): boolean => (fromYear === null || fromYear <= year) && (toYear === null || toYear >= year);

const normText = ({ bound, value, schoolTypes }: Norm, { t }: Saying): string => {
  const said = boundText(bound, String(value), t);
  return schoolTypes === 'all' ? said : t('chart.normFor', { norm: said, types: schoolTypes.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner')) });
};
