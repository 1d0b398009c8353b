import { type MetricId, metricId } from '../domain/ids.ts';
import type { Metric } from '../domain/metric.ts';
import { isResult, type Status } from '../domain/observation.ts';
import { clausesOf, type Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import { fractionsOf } from './fractions.ts';
import type { DraftFigure, FigureScope } from './reportDraft.ts';
import type { Section } from './rules/sectionWords.ts';
import { scopeOf, type ReportTime } from './scope.ts';
import { sentenceFigures, type SentenceFigure } from './sentenceFigures.ts';
import { statusOf, unruled } from './status.ts';
import { tablesOf } from './tables.ts';

export interface FigureContext {
  readonly folded: FoldedText;
  readonly time: ReportTime;
  readonly metrics: readonly Metric[];
  /** The report's own school. */
  readonly school: string | null;
  /** The secretary's own duty report (述职). */
  readonly bySecretary: boolean;
}

const CARRIED = /(?:(?:考核|评分|达标|合格|规定|上级|硬性|下达)[^，]{0,6}(?:标准|指标|任务)|规定动作|任务指标)(?:是|为)?$|(?:》|上级|区委|局党委|教育局|工委|考核|手册|办法|细则|通知|文件|方案|要点|制度|章程)[^，]{0,8}(?:要求|规定|明确|部署|下达|提出)(?:是|为)?$|(?:工作|年度|年初|确定的)目标(?:是|为)?$|》目标$|(?<![按照据完成订定年度工作学习训培展])计划|(?<![模虚])拟|目标|预计|打算|明年|来年|下一?(?:学)?年|下一步|下阶段|今后|接下来|新的一(?:学)?年|将(?=于|继续|开展|组织|召开|在)|将?(?:争取|力争)|(?:手册|条例|规定|上级|文件|细则|办法|标准)(?:明确|统一)?(?:要求|规定)|(?:力争|争取|确保|努力)[^，]*\d[^，]*$/u;
const RESULT = /实际|已经?(?!经)|完成了|(?:落实|完成)情况|经?统计|我(?:[校园]|支部|们)(?=开展|召开|共|全年|人均|已|达)|结果|做到了|^完成(?=[\d一二两三四五六七八九十])|开展了|召开了|共(?:开展|召开|组织)/u;

/** 9-12月: a stretch of the year that no scope names. */
const ODD_MONTHS = /[一二三1-3][-至~—到、和][二三四2-4]季度|(?<!\d)(?!1月?[-至~—到](?:6|1[12])月|7月?[-至~—到]12月)\d{1,2}月?[-至~—到]\d{1,2}月/u;

/** What of the clauses before still says how a figure is meant: an aim or a rule carries on until a result is told. */
const ELLIPTIC = /召开|开展|组织|举行|完成|实际|共|已|我|达|实现|做到|全年/u;
const SET = /不少于|至少|不低于|力争|力求|确保|争取|计划(?!，)/u;

const carried = ({ earlier, upTo, phrase }: SentenceFigure): string => {
  const clauses = unruled(earlier).split(/[，：]/u);
  const before = clauses.at(-1) === '' ? (clauses.at(-2) ?? '') : (clauses.at(-1) ?? '');
  if (phrase !== null && !ELLIPTIC.test(upTo) && SET.test(before) && !/(?:要求|规定|标准)$/u.test(before)) return `${before}，`;
  const last = clauses.findLastIndex((clause) => CARRIED.test(clause));
  return last >= 0 && !clauses.slice(last + 1).some((clause) => RESULT.test(clause)) ? clauses.slice(last).join('，') : '';
};

/** An aim or a requirement is certain when its own words say so, a result where no word before it speaks of what is to come. */
const isCertainly = (status: Status, own: Status, said: { readonly before: string; readonly earlier: string; readonly clause: string; readonly rest: string }, section: Section): boolean =>
  status !== 'vague' && (status === own ? section === 'work' || section === 'rectified' : statusOf({ ...said, own, section: 'work' }) === status);

const STOCKS: ReadonlySet<string> = new Set(['member_total', 'member_inservice', 'member_retired', 'member_staff_rate', 'activist_count', 'volunteer_count', 'pioneer_count', 'drill_seconds', 'star_level', 'review_grade', 'std_pass_rate', 'std_score']);

/** What a school has (党员, 积极分子) is of the year whatever half or term the report is of, but for 截至 and a time of its own. */
const scopeOfFigure = ({ metric, earlier, upTo }: SentenceFigure, section: Section, time: ReportTime): FigureScope => {
  const scope = scopeOf({ earlier, upTo }, section, time);
  if (!STOCKS.has(metric) || section === 'measure' || scope === 'toDate' || scope === 'lastYear' || scope === 'nextYear') return scope;
  const own = scopeOf({ earlier: '', upTo }, section, { ...time, scope: 'year' });
  return /现有|目前/u.test(upTo) || metric === 'drill_seconds' ? 'year' : own;
};

const SUBJECT = /^(?:[一二三]是)?(\p{Script=Han}{2,8}?(?:小学|中学|幼儿园|学校))(?:另|现|全年|共|有|组织|开展|承办|党支部|支部)/u;

/** 苇塘小学另有党员8人 in another school's report. */
const isOfAnother = (clause: string, school: string | null): boolean => {
  const named = SUBJECT.exec(clause)?.[1];
  return named !== undefined && school !== null && !/^(?:我|本|全|该|学校|两|各)/u.test(named) && !school.includes(named) && !named.includes(school);
};

const asDraft = (figure: SentenceFigure, sentence: Sentence, { folded, time, metrics, school }: FigureContext): DraftFigure | null => {
  const metric = metrics.find(({ id }) => id === metricId(figure.metric));
  if (!metric || sentence.section === 'close' || isOfAnother(figure.clause, school)) return null;
  const said = { before: (RESULT.test(figure.upTo) ? '' : carried(figure)) + figure.upTo, earlier: figure.earlier, clause: figure.clause, rest: figure.clause.slice(figure.upTo.length), own: figure.own };
  const status = statusOf({ ...said, section: sentence.section });
  // 开展民主评议 in a plan is no figure; 确保不发生事故 is one.
  if (figure.phrase === null && sentence.section === 'measure' && statusOf({ ...said, section: 'work' }) !== 'aim') return null;
  if (status === null || (sentence.section === 'measure' && figure.own === 'vague')) return null;
  if (ODD_MONTHS.test(figure.upTo)) return null;
  const fraction = fractionsOf(sentence.text).find(({ metric: id }) => id === figure.metric);
  const scoped = scopeOfFigure({ ...figure, earlier: sentence.time + figure.earlier }, sentence.section, time);
  const anyTime = metric.kind === 'boolean' && scoped !== 'lastYear' && scoped !== 'nextYear';
  // 累计排查隐患50处，整改48处，整改率96% counts up over the report's own time.
  const timed = metric.kind === 'rate' && scoped === 'cumulative' ? time.scope : scoped;
  const over = metric.kind === 'rate' && figure.value !== null && figure.value > 100;
  return {
    metric: metric.id,
    value: figure.own === 'vague' || status === 'placeholder' ? null : figure.value,
    numerator: fraction?.numerator ?? null,
    denominator: fraction?.denominator ?? null,
    unit: metric.unit.zh,
    status: figure.own === 'vague' ? 'vague' : status,
    scope: anyTime || (figure.metric === 'problem_fixed_rate' && scoped === 'lastYear') ? 'year' : timed,
    subset: figure.subset,
    phrase: figure.phrase === null ? '' : sentence.text.slice(figure.phrase[0], figure.phrase[1]),
    doubt: over ? 'overHundred' : null,
    certain: !over && figure.sure && isCertainly(status, figure.own, said, sentence.section),
    evidence: folded.evidence(sentence.start + figure.start, sentence.start + figure.end),
  };
};

/** Fractions told without their rate: 排查隐患18处，已整改18处. */
const derivedRates = (sentence: Sentence, told: ReadonlySet<string>, { folded, time }: FigureContext): readonly DraftFigure[] =>
  sentence.section === 'measure' || sentence.section === 'close' ? [] : fractionsOf(sentence.text).filter(({ metric }) => !told.has(metric)).map(({ metric, rate, numerator, denominator, start, end }) => {
    const scope = scopeOf({ earlier: '', upTo: sentence.text.slice(0, end) }, sentence.section, time);
    return {
      metric: metricId(metric), value: rate, numerator, denominator, unit: '%', status: 'derived', scope: scope === 'lastYear' && metric === 'problem_fixed_rate' ? 'year' : scope,
      subset: false, phrase: sentence.text.slice(start, end), doubt: null, certain: false, evidence: folded.evidence(sentence.start + start, sentence.start + end),
    };
  });

const ofSentence = (sentence: Sentence, context: FigureContext): readonly DraftFigure[] => {
  const fractions = new Set<string>(fractionsOf(sentence.text).map(({ metric }) => metric));
  const figures = sentenceFigures(sentence, context.bySecretary).flatMap((figure) => (figure.phrase === null && fractions.has(figure.metric) ? [] : (asDraft(figure, sentence, context) ?? [])));
  return [...figures, ...derivedRates(sentence, new Set<string>(figures.map(({ metric }) => metric)), context)];
};

const ofTables = (context: FigureContext): readonly DraftFigure[] => {
  const { folded, time, metrics } = context;
  return tablesOf(folded.text).flatMap(({ text, start, end }) =>
    sentenceFigures({ text, start: 0, before: '党员，', clauses: clausesOf(text, 0) }, context.bySecretary).flatMap((figure): readonly DraftFigure[] => {
      const metric = metrics.find(({ id }) => id === metricId(figure.metric));
      if (!metric) return [];
      const phrase = figure.phrase === null ? '' : text.slice(figure.phrase[0], figure.phrase[1]);
      return [{
        metric: metric.id, value: figure.value, numerator: null, denominator: null, unit: metric.unit.zh, status: figure.own, scope: scopeOfFigure(figure, 'work', time),
        subset: figure.subset || /^(?:其中|含)/u.test(text), phrase, doubt: null, certain: figure.sure, evidence: folded.evidence(start, end),
      }];
    }),
  );
};

const sameFact = (one: DraftFigure, other: DraftFigure): boolean => one.metric === other.metric && one.scope === other.scope;
const SURER: readonly DraftFigure['status'][] = ['reported', 'approximate', 'derived'];

/** One fact told twice is kept once, the count before its frequency (每月一次 and 12次), the figure before the words (多次). */
const withoutDuplicates = (figures: readonly DraftFigure[]): readonly DraftFigure[] =>
  figures.filter((one, place) => !figures.some((other, otherPlace) => {
    if (other === one || !sameFact(one, other)) return false;
    if (one.value === 0 && isResult(one.status) && isResult(other.status) && (other.value ?? 0) > 0) return true;
    if (one.status === 'vague') return isResult(other.status) || (other.status === 'vague' && otherPlace < place);
    if (one.status === 'derived' && isResult(other.status) && other.status !== 'derived') return true;
    if (one.status !== other.status) return isResult(one.status) && isResult(other.status) && one.value === other.value && SURER.indexOf(other.status) < SURER.indexOf(one.status);
    return one.value === other.value && (one.certain === other.certain ? otherPlace < place : other.certain);
  }));

const PARTS: readonly (readonly [string, string])[] = [['member_inservice', 'member_total'], ['member_retired', 'member_total'], ['secretary_lesson_count', 'party_lesson_count']];

const withDoubts = (figures: readonly DraftFigure[], all: readonly DraftFigure[]): readonly DraftFigure[] => {
  const valueOf = (metric: MetricId, scope: DraftFigure['scope']): number | null => figures.find((figure) => figure.metric === metric && figure.scope === scope && isResult(figure.status))?.value ?? null;
  return figures.map((figure) => {
    if (figure.doubt !== null || figure.value === null || !isResult(figure.status)) return figure;
    if (figure.subset && figures.some((other) => sameFact(figure, other) && !other.subset)) return { ...figure, certain: false };
    const disagrees = all.some((other) => sameFact(figure, other) && other.subset === figure.subset && isResult(other.status) && other.value !== null && other.value !== figure.value);
    const whole = PARTS.flatMap(([part, of]) => (metricId(part) === figure.metric ? [valueOf(metricId(of), figure.scope)] : []))[0] ?? null;
    const parts = figure.metric === metricId('member_total') ? [valueOf(metricId('member_inservice'), figure.scope), valueOf(metricId('member_retired'), figure.scope)] : [];
    const sum = parts.length === 2 && parts.every((part) => part !== null) ? parts.reduce<number>((total, part) => total + (part ?? 0), 0) : figure.value;
    const over = (whole !== null && figure.value > whole) || sum !== figure.value;
    return over ? { ...figure, doubt: 'partOverWhole' as const, certain: false } : disagrees ? { ...figure, doubt: 'disagrees' as const, certain: false } : figure;
  });
};

/** Every figure of a report, in the order of the text, each fact once, doubts marked. */
export const figuresOf = (sentences: readonly Sentence[], context: FigureContext): readonly DraftFigure[] => {
  const all = [...sentences.flatMap((sentence) => ofSentence(sentence, context)), ...ofTables(context)].toSorted((a, b) => a.evidence.start - b.evidence.start);
  const distinct = Array.from(new Map(all.toReversed().toSorted((a, b) => Number(a.certain) - Number(b.certain)).map((figure) => [`${figure.metric} ${String(figure.value)} ${figure.status} ${figure.scope} ${String(figure.subset)}`, figure])).values()).toSorted((a, b) => a.evidence.start - b.evidence.start);
  return withDoubts(withoutDuplicates(distinct), distinct);
};
