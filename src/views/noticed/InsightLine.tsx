import { Fragment } from 'react';
import { Sparkline } from '../../charts/Sparkline.tsx';
import type { Year } from '../../domain/year.ts';
import type { Insight } from '../../insights/insight.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { useScope } from '../scope/useScope.ts';
import { useFormat } from '../useFormat.ts';
import { sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';
import { useFollow } from './useFollow.ts';
import '../figureButton.css';

interface Props {
  readonly insight: Insight;
  readonly says: Speaker;
  /** Findings of several years stand together: each says its own. */
  readonly dated: boolean;
  /** There is no room for it: kept in its place, neither seen nor read. */
  readonly unseen?: boolean;
}

/** One finding: its sentence, the years in the size of a word where they matter, and the screen that shows it. */
export const InsightLine = ({ insight, says, dated, unseen = false }: Props) => {
  const { t, yearShort } = useFormat();
  const { chosen } = useScope();
  const follow = useFollow();
  const place = chosen.findIndex((school) => insight.schools.includes(school));
  const { screen, search } = insight.target;
  return (
    <li data-chosen={place >= 0} data-unseen={unseen || undefined}>
      {place >= 0 && <i className="noticed-chosen" style={{ background: `var(--tb-series-${(place % 8) + 1})` }} title={t('noticed.chosen')} />}
      <span className="noticed-sentence">
        {sentence(insight, says).map((part, index) => {
          const key = `${String(index)} ${part.text}`;
          if (part.kind !== 'figure') return part.kind === 'name' ? <strong key={key} title={part.full}>{part.text}</strong> : <Fragment key={key}>{part.text}</Fragment>;
          const { text, what, leads } = part;
          const single = leads.to === 'source' || leads.to === 'record';
          return (
            <button key={key} type="button" className="figure-button" aria-label={t(single ? 'common.openSource' : 'noticed.openFigures', { what: `${what} ${text}` })} onClick={() => follow(leads)}>
              {text}
            </button>
          );
        })}
      </span>
      {insight.kind === 'trend' && <Sparkline values={everyYear(insight.points)} breaks={[]} marked={insight.year} />}
      {insight.kind === 'lasting' && <Sparkline values={everyYear(insight.shift.points)} breaks={[]} marked={insight.shift.since} />}
      {dated && <span className="noticed-year">{yearShort(insight.year)}</span>}
      <AddressLink screen={screen} search={search}>
        {t(`noticed.see.${screen}`)}
      </AddressLink>
    </li>
  );
};

/** Missing years in their place, so that the line breaks there. */
const everyYear = (points: readonly { readonly year: Year; readonly value: number }[]) => {
  const first = points[0]?.year ?? 0;
  const known = new Map(points.map(({ year, value }) => [year, value]));
  return Array.from({ length: (points.at(-1)?.year ?? first) - first + 1 }, (_, place) => ({ year: first + place, value: known.get(first + place) ?? null }));
};
