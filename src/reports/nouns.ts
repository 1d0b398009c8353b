import type { NounRule } from './rules/figureRule.ts';
import { nounRules } from './rules/figureRules.ts';

/** A noun of a rule at places in its clause. */
export interface FoundNoun {
  readonly rule: NounRule;
  readonly start: number;
  readonly end: number;
}

const everywhere = nounRules.map((rule) => ({ rule, noun: new RegExp(rule.noun.source, 'gu') }));

/** The nouns of a clause in order, none over another: the longer of two holds, and of two alike the unit decides. `before` is what stands before in the sentence. */
export const nounsOf = (clause: string, before: string): readonly FoundNoun[] => {
  const text = clause.replaceAll(/《[^》]*》/gu, (name) => '〓'.repeat(name.length));
  const found = everywhere.flatMap(({ rule, noun }) =>
    (rule.not?.test(clause) ?? false) || (rule.notAfter?.test(before + clause) ?? false) || !(rule.needs?.test(before + clause) ?? true)
      ? []
      : Array.from(text.matchAll(noun), (match) => ({ rule, start: match.index, end: match.index + match[0].length })),
  );
  const kept: FoundNoun[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end || (one.start === other.start && one.end === other.end && one.rule.units !== other.rule.units))) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};
