import type { Random } from '../random.ts';

export interface Sentence {
  readonly text: string;
  readonly categories: readonly string[];
}

/** What a sentence begins with, before the template's own words. */
export const LEADS = {
  problem: ['', '', '', '对照年初目标看，', '从民主评议情况看，', '据教职工反映，', '从区级督查反馈看，', '与兄弟学校相比，', '从日常检查看，'],
  cause: ['', '主观上，', '究其原因，', '从根子上看，', '分析原因，', '反思起来，', '主要是因为'],
  measure: ['', '', '下一步，', '针对以上问题，', '新学期，', '今后，', '来年，', '下一年度，'],
} as const;

/** A lead, then one text of each `{a|b}`; the category after the template's `+` goes with it. */
export const compose = (template: string, { lead, category, random }: { readonly lead: string; readonly category: string; readonly random: Random }): Sentence => {
  const second = /\+([a-z_]+)$/.exec(template)?.[1];
  const text = second === undefined ? template : template.slice(0, -second.length - 1);
  return {
    text: lead + text.replaceAll(/\{([^}]+)\}/g, (_, choices: string) => random.pick(choices.split('|'))),
    categories: second === undefined ? [category] : [category, second],
  };
};
