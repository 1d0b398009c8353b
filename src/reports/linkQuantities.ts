import type { FoundNoun } from './nouns.ts';
import type { Period, Quantity } from './quantities.ts';

export interface Link {
  readonly noun: FoundNoun;
  readonly quantity: Quantity | null;
  readonly period: Period | null;
}

const AFTER = 13;
const BEFORE = 11;

const isLoose = (gap: string, most: number): boolean => gap.length <= most && !/[、；。和及与]/u.test(gap.replaceAll(/(?:参与|普及|及时|和谐)/gu, '')) && !/(?:参加|参与|覆盖|受众|受益|惠及|服务)(?:人数)?$/u.test(gap);

/** Nouns that stand in a list: 党员大会、支委会和党小组会. */
const inLists = (clause: string, nouns: readonly FoundNoun[]): readonly (readonly FoundNoun[])[] => {
  const lists: FoundNoun[][] = [];
  for (const noun of nouns) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && /^(?:活动|工作)?(?:、|和|及|与|以及|\+)$/u.test(clause.slice(last.end, noun.start))) list.push(noun);
    else lists.push([noun]);
  }
  return lists;
};

interface Clause {
  readonly text: string;
  readonly nouns: readonly FoundNoun[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
}

const fits = (noun: FoundNoun, quantity: Quantity): boolean => noun.rule.units.includes(quantity.unit);

const between = (from: number, to: number) => ({ start }: { readonly start: number }): boolean => start >= from && start < to;

/** 每月 just behind the noun, else the last one before it. */
const periodOf = ({ text, nouns, periods }: Clause, noun: FoundNoun): Period | null => {
  const behind = periods.find(({ start }) => start >= noun.end && isLoose(text.slice(noun.end, start), 8) && !nouns.some(between(noun.end, start)));
  return behind ?? periods.findLast(({ end }) => end <= noun.start) ?? null;
};

const quantityOf = ({ text, nouns, quantities }: Clause, noun: FoundNoun, taken: ReadonlySet<Quantity>): Quantity | null => {
  const after = quantities.find(({ start }) => start >= noun.end);
  if (after && !taken.has(after) && fits(noun, after) && isLoose(text.slice(noun.end, after.start), AFTER) && !nouns.some(between(noun.end, after.start))) return after;
  const rate = noun.rule.units.includes('%') && after?.unit !== '%' ? quantities.find(({ start, unit }) => start > noun.end && unit === '%') : undefined;
  if (rate && !taken.has(rate) && /^[^\d，；]{0,6}[(]?\d+[名人位][)]?(?:的|总数的|中)?(?:比例|比重|占比)?(?:为|达|是)?$/u.test(text.slice(noun.end, rate.start))) return rate;
  if (noun.rule.order === 'after') return null;
  const before = quantities.findLast(({ end }) => end <= noun.start);
  const free = before !== undefined && !taken.has(before) && fits(noun, before) && before.unit !== '';
  return free && !/各/u.test(text.slice(before.end, noun.start)) && isLoose(text.slice(before.end, noun.start), BEFORE) && !nouns.some(between(before.end, noun.start)) ? before : null;
};

/** 防震、消防演练各1次, 分别召开党员大会5次、4次: a quantity that is one of several, of which the clause does not tell the whole. */
const isShared = ({ text, quantities }: Clause, noun: FoundNoun, quantity: Quantity): boolean => {
  const gap = text.slice(noun.end, quantity.start);
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (/分别/u.test(text) && next !== undefined && /^[、和]$/u.test(text.slice(quantity.end, next.start))) return true;
  const counted = quantities.some(({ end }) => end === noun.start - 1);
  return /各|(?<!平)均|分别/u.test(gap) && /[、和与及]$/u.test(text.slice(0, noun.start)) && !counted;
};

/** Which quantity and which 每月 belong to which noun: nearest without a 、 between; 各 gives one to all of a list, 分别 one to each. */
export const linkQuantities = (clause: Clause): readonly Link[] => {
  const taken = new Set<Quantity>();
  return inLists(clause.text, clause.nouns).flatMap((list) => {
    const last = list.at(-1);
    if (list.length > 1 && last) {
      const behind = clause.quantities.filter(({ start }) => start >= last.end && !clause.nouns.some(between(last.end, start)));
      const first = behind[0];
      const gap = clause.text.slice(last.end, first?.start ?? last.end);
      if (gap.includes('分别') && behind.length === list.length) return list.map((noun, place) => ({ noun, quantity: behind[place] ?? null, period: periodOf(clause, noun) }));
      if (first && /[各均都]/u.test(gap) && gap.length <= AFTER) return list.map((noun) => ({ noun, quantity: fits(noun, first) ? first : null, period: periodOf(clause, noun) }));
    }
    return list.map((noun) => {
      const near = quantityOf(clause, noun, taken);
      const quantity = near && isShared(clause, noun, near) ? null : near;
      if (quantity) taken.add(quantity);
      return { noun, quantity, period: periodOf(clause, noun) };
    });
  });
};
