import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import { useFormat } from '../useFormat.ts';
import { RelationByType } from './RelationByType.tsx';
import { RelationByYear } from './RelationByYear.tsx';
import { RelationDotCard } from './RelationDotCard.tsx';
import { RelationPairs } from './RelationPairs.tsx';
import { findingOf, intervalText, pText, tauText } from './relationFinding.ts';
import type { RelationView, RelationYear } from './relationView.ts';
import { usePairsLooked } from './usePairsLooked.ts';

interface Props {
  readonly view: RelationView;
  readonly on: RelationYear;
  readonly dot: SchoolId;
  readonly sources: readonly SchoolFigure[];
  readonly onYear: (year: Year) => void;
  /** Whether the list of pairs is unfolded. */
  readonly pairs: boolean;
  readonly onPairs: (open: boolean) => void;
}

/** So many pairs make a coincidence likely. */
const MANY_PAIRS = 5;

/** What the two metrics have to do with each other, as far as it can be said; and a warning against saying more. */
export const RelationSide = ({ view, on, dot, sources, onYear, pairs, onPairs }: Props) => {
  const { t } = useFormat();
  const { x, y } = view.subject;
  const looked = usePairsLooked(x.id, y.id);
  const { kendall } = on;
  return (
    <aside className="relation-side" aria-label={t('relation.side')}>
      <RelationDotCard subject={view.subject} on={on} school={dot} sources={sources} />
      <section className="tb-panel">
        <h2>{t('relation.order')}</h2>
        {kendall && (
          <p className="relation-tau">
            <span title={t('relation.tauHint')}>{t('relation.tau')}</span> <strong>{tauText(kendall.tau)}</strong>
          </p>
        )}
        {kendall && (
          <p className="relation-quiet">
            {[kendall.interval && intervalText(kendall.interval, t), pText(kendall.p, t), t('chart.counted', { n: on.dots.length, of: on.of })].filter((text) => text !== null).join(t('chart.comma'))}
          </p>
        )}
        <p>{t(`relation.finding.${findingOf(on)}`)}</p>
        <p className="relation-quiet">{t('relation.cause')}</p>
        {looked >= MANY_PAIRS && <p className="relation-many">{t('relation.many', { n: looked })}</p>}
        <RelationByYear years={view.years} on={on} onYear={onYear} />
        <RelationByType on={on} />
      </section>
      <RelationPairs year={on.year} open={pairs} onOpen={onPairs} />
    </aside>
  );
};
