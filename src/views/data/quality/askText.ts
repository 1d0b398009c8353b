import type { QualityAsk } from '../../../domain/answers/qualityAsks.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { formatDifference, formatNumber, formatPercent, formatValue } from '../../../domain/formatting.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { Workspace } from '../../../domain/journal.ts';
import type { Translate } from '../../../words/translate.ts';

export interface AskSaying {
  readonly t: Translate;
  readonly language: Language;
  readonly metrics: Workspace['metrics'];
}

/** Why a figure is asked about, in words a school understands. */
export const askText = (ask: QualityAsk, { t, language, metrics }: AskSaying): string => {
  const metric = metrics.find(({ id }) => id === ask.metric);
  const said = (value: number | null, of: Metric | undefined = metric): string => (value === null ? '' : of ? formatValue(of, value, language) : formatNumber(value, language));
  const bare = (value: number | null): string => (value === null ? '' : formatNumber(value, language));
  const changed = (value: number | null): string => (value === null || !metric ? '' : formatDifference(metric, value, language));
  switch (ask.kind) {
    case 'conflict':
      return ask.against === null ? t('quality.why_of.conflictNone') : t('quality.why_of.conflict', { other: said(ask.against) });
    case 'parts':
      return (ask.numerator ?? 0) > (ask.denominator ?? 0)
        ? t('quality.why_of.above', { numerator: bare(ask.numerator), denominator: bare(ask.denominator) })
        : t('quality.why_of.quotient', { numerator: bare(ask.numerator), denominator: bare(ask.denominator), quotient: ask.against === null ? '' : formatPercent(ask.against, language) });
    case 'sum':
      return t('quality.why_of.sum', { sum: said(ask.against) });
    case 'part': {
      const whole = metrics.find(({ id }) => id === ask.whole);
      return t('quality.why_of.part', { whole: whole?.name[language] ?? '', value: said(ask.against, whole) });
    }
    case 'unit':
      return unitText(ask, { t, language, usual: said(ask.against), rate: metric?.kind === 'rate' });
    case 'jump':
      return t('quality.why_of.jump', { change: changed(ask.value !== null && ask.before !== null ? ask.value - ask.before : null), usual: changed(ask.against) });
    case 'missing':
      return t('quality.why_of.missing', { n: bare(ask.against), of: bare(ask.measure) });
    case 'whole':
      return t('quality.why_of.fractional');
    case 'silent':
    case 'late':
    case 'over':
    case 'negative':
    case 'verify':
    case 'unclear':
      return t(`quality.why_of.${ask.kind}`);
  }
};

const TIMES: ReadonlyMap<number | null, string> = new Map([[100, 'times100'], [10, 'times10'], [0.1, 'tenth'], [0.01, 'hundredth']]);

const unitText = ({ value, measure }: QualityAsk, { t, language, usual, rate }: Pick<AskSaying, 't' | 'language'> & { readonly usual: string; readonly rate: boolean }): string =>
  rate ? t('quality.why_of.fraction', { percent: formatPercent((value ?? 0) * 100, language) }) : t(`quality.why_of.${TIMES.get(measure) ?? 'times100'}`, { usual });
