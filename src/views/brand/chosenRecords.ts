import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_OUTCOMES } from '../../domain/brand.ts';
import type { BrandChain } from '../../domain/brandChains.ts';
import { FLOW_NODES, type FlowLink, type FlowNode } from '../../domain/brandFlow.ts';
import type { BrandView } from './brandView.ts';

const COUNTED = ['all', 'decided', 'awarded', ...BRAND_OUTCOMES] as const;
type Counted = (typeof COUNTED)[number];

/** What a drawer of records is about: a group's applications of a kind, or the programmes that went a way. */
export type Chosen =
  | { readonly of: 'group'; readonly group: string; readonly counted: Counted }
  | { readonly of: 'level'; readonly group: string; readonly counted: Counted }
  | { readonly of: 'node'; readonly node: FlowNode }
  | { readonly of: 'link'; readonly from: FlowNode; readonly to: FlowNode };

export const chosenText = (chosen: Chosen): string => {
  switch (chosen.of) {
    case 'group':
    case 'level':
      return `${chosen.of}~${chosen.group}~${chosen.counted}`;
    case 'node':
      return `node~${chosen.node}`;
    case 'link':
      return `link~${chosen.from}~${chosen.to}`;
  }
};

const nodeOf = (text: string | undefined): FlowNode | undefined => FLOW_NODES.find((node) => node === text);

/** Null where the text of the address names nothing. */
export const parseChosen = (text: string): Chosen | null => {
  const [kind, ...rest] = text.split('~');
  if (kind === 'group' || kind === 'level') {
    const counted = COUNTED.find((one) => one === rest.at(-1));
    return counted && rest.length > 1 ? { of: kind, group: rest.slice(0, -1).join('~'), counted } : null;
  }
  const [first, second] = rest.map(nodeOf);
  if (kind === 'node' && first) return { of: 'node', node: first };
  return kind === 'link' && first && second ? { of: 'link', from: first, to: second } : null;
};

const countsAs = ({ outcome, decides }: BrandRecord, counted: Counted): boolean => {
  if (counted === 'all') return true;
  if (counted === 'decided') return decides;
  return counted === 'awarded' ? decides && outcome !== 'rejected' : outcome === counted;
};

const recordsOf = (chains: readonly BrandChain[]): readonly BrandRecord[] => chains.flatMap(({ attempts }) => attempts.flatMap(({ records }) => records));

const chainsAt = (links: readonly FlowLink[], node: FlowNode): readonly BrandChain[] =>
  links.filter(({ from, to }) => (node === 'first' ? from === node : to === node)).flatMap(({ chains }) => chains);

/** The records behind a count; of a way through the flow, all records of the programmes that went it. */
export const chosenRecords = ({ groups, byLevel, links }: Pick<BrandView, 'groups' | 'byLevel' | 'links'>, chosen: Chosen): readonly BrandRecord[] => {
  switch (chosen.of) {
    case 'group':
    case 'level':
      return (chosen.of === 'group' ? groups : byLevel).find(({ group }) => group === chosen.group)?.records.filter((record) => countsAs(record, chosen.counted)) ?? [];
    case 'node':
      return recordsOf(chainsAt(links, chosen.node));
    case 'link':
      return recordsOf(links.filter(({ from, to }) => from === chosen.from && to === chosen.to).flatMap(({ chains }) => chains));
  }
};
