import { sameInBoth } from '../domain/bilingual.ts';
import { headerKey as bareKey } from '../domain/headerKey.ts';
import { metricId, type MetricId } from '../domain/ids.ts';
import type { Metric, MetricKind } from '../domain/metric.ts';
import { looksNumeric } from './profile.ts';
import { readAmount } from './amount.ts';
import { readBoolean } from './levels.ts';
import { missingWord } from './missingWords.ts';
import { readNumber } from '../domain/numerals.ts';
import { plainText, wordKey } from '../domain/plainText.ts';
import { isUnit } from '../domain/units.ts';

/** What forms put behind a question: 按期换届（√/×）, 支委配备齐全（请填“是”或“否”）. */
const CHOICES = /^(?:请?(?:填写?|选填|选择?|打))?:?(?:是[/或、,]?否|有[/或、,]?无|对[/或、,]?错|[√✓✔](?:[/或、,]?[×✗✘x])?|y\/?n|yes\/no|1\/0|0\/1)$/;

const withoutChoices = (plain: string): string | null => {
  const match = /^(.+?)\s*[([【]([^()[\]【】]{1,16})[)\]】]$/.exec(plain);
  return match && CHOICES.test((match[2] ?? '').toLowerCase().replaceAll(/["'“”‘’\s]/g, '')) ? (match[1] ?? '') : null;
};

/** A header as its name and the unit in brackets behind it: 演练次数（次） is 演练次数 and 次. */
export const splitUnit = (header: string): { readonly name: string; readonly unit: string } => {
  const plain = plainText(header);
  const asked = withoutChoices(plain);
  if (asked !== null) return { name: asked, unit: '' };
  const match = /^(.+?)\s*[([【](?:单位[:：]?|unit:?\s*)?([^()[\]【】]{1,12})[)\]】]$/i.exec(plain) ?? /^(.+?)\s*\/\s*([^/]{1,4})$/.exec(plain);
  const unit = (match?.[2] ?? '').trim();
  if (match && unit === '百分比') return { name: (match[1] ?? '').trim(), unit: '%' };
  if (match && unit.split('/').every((part) => isUnit(part.trim().toLowerCase()))) return { name: (match[1] ?? '').trim(), unit };
  return { name: plain, unit: plain.endsWith('%') ? '%' : '' };
};

/** What makes two headers the same: see domain/headerKey, without the unit; marks count where there is nothing else. */
export const headerKey = (header: string): string => bareKey(splitUnit(header).name) || plainText(header);

export interface MetricIndex {
  readonly byId: ReadonlyMap<MetricId, Metric>;
  readonly byKey: ReadonlyMap<string, { readonly metric: MetricId; readonly by: 'name' | 'synonym' }>;
}

export const indexMetrics = (metrics: readonly Metric[]): MetricIndex => {
  const byKey = new Map<string, { readonly metric: MetricId; readonly by: 'name' | 'synonym' }>();
  const add = (name: string, metric: MetricId, by: 'name' | 'synonym'): void => {
    const key = headerKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { metric, by });
  };
  for (const { id, name, unit } of metrics) {
    for (const each of [name.zh, name.en, id]) add(each, id, 'name');
    // As blank forms have it, whatever the unit is called: Meetings (meetings per group).
    for (const language of ['zh', 'en'] as const) if (unit[language] !== '') add(`${name[language]} (${unit[language]})`, id, 'name');
  }
  for (const metric of metrics) for (const header of metric.headers) add(header, metric.id, 'synonym');
  return { byId: new Map(metrics.map((metric) => [metric.id, metric])), byKey };
};

/** A metric by the whole header, by its last part (三会一课·党课, metrics.drill_count), or without words that add nothing (全年, 情况). */
export const findMetric = (header: string, index: MetricIndex): { readonly metric: MetricId; readonly by: 'name' | 'synonym' } | null => {
  const candidates = [header, header.split('·').at(-1) ?? '', header.split('.').at(-1) ?? ''];
  for (const candidate of candidates) {
    const key = headerKey(candidate);
    const bare = key.replace(/^(?:本年度?|全年|年度|本校|学校|累计|共|开展)+/, '').replace(/情况$/, '');
    const found = [key, bare, `${bare}次数`, `${bare}数`, bare.replace(/(?:次数|场次|人数|数量|总数|数)$/, '')].map((each) => (each === '' ? undefined : index.byKey.get(each))).find((each) => each !== undefined);
    if (found) return found;
  }
  return null;
};

/** `m:` and the header's key: the same header makes the same metric in every file. */
export const inferredMetricId = (header: string): MetricId => metricId(`m:${headerKey(header)}`);

const RATE_NAME = /(?:率|占比|比例|比重|覆盖面|percent|percentage|pct|%|rate|share)\)?$/i;
const SCORE_NAME = /(?:得分|均分|分数|评分|成绩|平均|均值|人均|score|average|mean|index|用时|时长)\)?$/i;

/** A metric for a header nobody knows: kind and unit from the header and the values, direction neutral, not rankable. */
export const inferMetric = (header: string, texts: readonly string[], kind: MetricKind | null = null): Metric => {
  const { name, unit } = splitUnit(header);
  const chosen = kind ?? inferKind({ name, unit, texts });
  const ownUnit = unit !== '' ? unit : chosen === 'rate' ? '%' : /人[数數]/.test(name) ? '人' : /次[数數]$/.test(name) ? '次' : '';
  return {
    id: inferredMetricId(header),
    theme: 'other',
    name: sameInBoth(name),
    kind: chosen,
    unit: sameInBoth(ownUnit),
    direction: 'neutral',
    rankable: false,
    norms: [],
    aggregation: chosen === 'count' ? 'sum' : chosen === 'boolean' ? 'share' : 'mean',
    levels: [],
    definition: sameInBoth(''),
    definitionChanges: [],
    headers: [header],
    origin: 'inferred',
  };
};

const isAnswer = (text: string): boolean => readBoolean(text) !== null && readNumber(wordKey(text)) === null;

const inferKind = ({ name, unit, texts }: { readonly name: string; readonly unit: string; readonly texts: readonly string[] }): MetricKind => {
  const telling = texts.filter((text) => missingWord(text) === null || readBoolean(text) !== null).slice(0, 2000);
  if (telling.some(isAnswer) && telling.filter((text) => readBoolean(text) !== null).length >= telling.length * 0.9 && !telling.every((text) => /^(?:无|無|x)$/i.test(text))) return 'boolean';
  const amounts = telling.filter(looksNumeric).map((text) => readAmount(wordKey(text), { kind: 'rate', unit: '' }));
  const numbers = amounts.filter((amount) => amount.is === 'number');
  const percent = numbers.filter((amount) => amount.percent).length;
  const saysRate = unit === '%' || RATE_NAME.test(name) || percent > numbers.length / 2 && percent > 0;
  const within = numbers.every((amount) => amount.value >= 0 && amount.value <= 100);
  if (saysRate) return within ? 'rate' : 'score';
  if (unit === '分' || unit === '秒' || SCORE_NAME.test(name) || numbers.some((amount) => amount.value < 0)) return 'score';
  return 'count';
};

/** A metric split further by a text (Year 4): `enrolments · Year 4`. */
export const foldedMetric = (base: Metric, fold: string): Metric => ({
  ...base,
  id: metricId(`${base.id}|${wordKey(fold)}`),
  name: { zh: `${base.name.zh} · ${fold}`, en: `${base.name.en} · ${fold}` },
  headers: [],
  norms: [],
  origin: 'inferred',
});
