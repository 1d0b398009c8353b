import { FLOW_NODES, type FlowLink, type FlowNode } from '../../domain/brandFlow.ts';

/** A node: its column, its chains, and from where to where it reaches down, in chains and gaps. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly column: number;
  readonly size: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ribbon: the tops of its two ends, and how thick it is. */
export interface PlacedLink extends FlowLink {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

const COLUMN: Readonly<Record<FlowNode, number>> = {
  first: 0, shortlisted: 1, awarded: 2, open: 2, refused: 2, again: 3, none: 3, awardedAgain: 4, openAgain: 4, refusedAgain: 4,
};

const sum = (some: readonly FlowLink[]): number => some.reduce((n, { chains }) => n + chains.length, 0);

/** Places nodes in columns and ribbons between them, in chains; gaps between nodes are a share of the whole. */
export const flowLayout = (links: readonly FlowLink[], gapShare = 0.09): FlowLayout => {
  const size = new Map(FLOW_NODES.map((node) => [node, Math.max(sum(links.filter(({ to }) => to === node)), sum(links.filter(({ from }) => from === node)))]));
  const sizeOf = (node: FlowNode): number => size.get(node) ?? 0;
  const gap = Math.max(1, sizeOf('first')) * gapShare;
  const tops = new Map<FlowNode, number>();
  const lay = (column: number, from: number): void => {
    let at = from;
    for (const node of FLOW_NODES.filter((one) => COLUMN[one] === column && sizeOf(one) > 0)) {
      tops.set(node, at);
      at += sizeOf(node) + gap;
    }
  };
  lay(2, 0);
  lay(0, gap);
  lay(1, gap * 1.5 + sum(links.filter(({ from, to }) => from === 'first' && to === 'awarded')));
  const after = sizeOf('awarded') > 0 ? sizeOf('awarded') * 0.55 : 0;
  lay(3, after);
  lay(4, after);
  // The way that ends lies lowest, clear of the words of the others.
  if (tops.has('none')) tops.set('none', Math.max(tops.get('none') ?? 0, (tops.get('refused') ?? 0) + sizeOf('refused')));
  const out = new Map<FlowNode, number>();
  const into = new Map<FlowNode, number>();
  // 入围 lies between the award, which is above it, and the rest: so no ribbons cross.
  const inOrder = [...links.filter(({ to }) => to === 'awarded'), ...links.filter(({ to }) => to === 'shortlisted'), ...links.filter(({ from }) => from === 'shortlisted'), ...links];
  const placed = [...new Set(inOrder)].map((link): PlacedLink => {
    const n = link.chains.length;
    const start = (tops.get(link.from) ?? 0) + (out.get(link.from) ?? 0);
    const end = (tops.get(link.to) ?? 0) + (into.get(link.to) ?? 0);
    out.set(link.from, (out.get(link.from) ?? 0) + n);
    into.set(link.to, (into.get(link.to) ?? 0) + n);
    return { ...link, start, end, size: n };
  });
  const nodes = FLOW_NODES.flatMap((node) => {
    const top = tops.get(node);
    return top === undefined ? [] : [{ node, column: COLUMN[node], size: sizeOf(node), top, bottom: top + sizeOf(node) }];
  });
  return { nodes, links: placed, height: Math.max(1, ...nodes.map(({ bottom }) => bottom)) };
};
