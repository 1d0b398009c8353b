import type { AttemptOutcome, BrandChain } from './brandChains.ts';
import { groupBy } from './groupBy.ts';
import type { Year } from './year.ts';

/**
 * Places on the way of a chain up to its first award: first application; 入围 where it is on record; what it came to; again,
 * or nothing more on record; what it came to in the end.
 */
export const FLOW_NODES = ['first', 'shortlisted', 'awarded', 'open', 'refused', 'again', 'none', 'awardedAgain', 'openAgain', 'refusedAgain'] as const;
export type FlowNode = (typeof FLOW_NODES)[number];

export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly chains: readonly BrandChain[];
}

const AGAIN: Readonly<Record<AttemptOutcome, FlowNode>> = { awarded: 'awardedAgain', refused: 'refusedAgain', open: 'openAgain' };

/** The way of one chain; `last` is the last year in which the school could have applied. It ends where no later year can tell. */
export const flowPath = ({ attempts }: BrandChain, last: Year): readonly FlowNode[] => {
  const [first, ...later] = attempts;
  if (!first) return [];
  const way: FlowNode[] = ['first', ...(first.records.some(({ outcome }) => outcome === 'shortlisted') ? (['shortlisted'] as const) : []), first.outcome];
  if (first.outcome === 'awarded') return way;
  const final = later.find(({ outcome }) => outcome === 'awarded') ?? later.at(-1);
  if (final) return [...way, 'again', AGAIN[final.outcome]];
  return (first.records.at(-1)?.year ?? last) < last ? [...way, 'none'] : way;
};

/** How many chains went each step; `lastOf` gives the last year in which a chain's school could have applied. */
export const brandFlow = (chains: readonly BrandChain[], lastOf: (chain: BrandChain) => Year): readonly FlowLink[] => {
  const steps = chains.flatMap((chain) => {
    const way = flowPath(chain, lastOf(chain));
    return way.slice(1).map((to, place) => ({ chain, step: `${way[place] ?? ''} ${to}` }));
  });
  const links = groupBy(steps, ({ step }) => step);
  return FLOW_NODES.flatMap((from) =>
    FLOW_NODES.flatMap((to) => {
      const there = links.get(`${from} ${to}`);
      return there ? [{ from, to, chains: there.map(({ chain }) => chain) }] : [];
    }),
  );
};
