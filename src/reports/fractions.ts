import { readNumber } from '../domain/numerals.ts';
import { tidy } from '../domain/numerals.ts';
import { NUMBER } from './quantities.ts';

/** How many of how many were put right, as a sentence tells it beside a rate or instead of one. */
export interface Fraction {
  readonly metric: 'hazard_fix_rate' | 'problem_fixed_rate';
  readonly numerator: number;
  readonly denominator: number;
  /** In percent, to one decimal. */
  readonly rate: number;
  readonly start: number;
  readonly end: number;
}

const FIXED = `(?:已?经?(?:完成|全部|及时)?(?:整改|消除|排除|销号)(?:到位|完成|完毕|了|销号)*)(${NUMBER})(?:处|个|条|项|起|件)|\\d+(?:处|个|条|项|起)(?:均|都|全部)已?(?:完成)?(?:整改|消除|排除|销号)|(?:已|均|现)?(?:全部|均已|全部已|都已)(?:完成)?(?:整改|消除|排除|销号)`;
const FOUND: readonly (readonly [Fraction['metric'], RegExp])[] = [
  ['hazard_fix_rate', new RegExp(`(?:隐患[^，；。\\d]{0,6}(${NUMBER})(?:处|个|条|项|起)|(?:排查|发现|查出|整治)[^，；。\\d]{0,8}(${NUMBER})(?:处|个|条|项|起)[^，；。]{0,6}隐患)[^；。\\d]{0,14}?(?:${FIXED})`, 'u')],
  ['problem_fixed_rate', new RegExp(`(?:问题[^，；。\\d隐患]{0,8}(${NUMBER})(?:个|条|项)|(?:查摆|反馈|查找|梳理|指出|提出|点出|列出|收集|征求)[^；。\\d]{0,48}?(${NUMBER})(?:个|条|项)[^，；。]{0,6}问题|(?:整改任务|整改事项|问题清单|整改清单)[^，；。\\d]{0,8}(${NUMBER})(?:个|条|项))[^；。\\d]{0,14}?(?:${FIXED})`, 'u')],
];

export const fractionsOf = (sentence: string): readonly Fraction[] =>
  FOUND.flatMap(([metric, pattern]) => {
    const match = pattern.exec(sentence);
    const numbers = match?.slice(1) ?? [];
    const denominator = readNumber(numbers.slice(0, -1).find((text) => text !== undefined) ?? '');
    const fixed = numbers.at(-1);
    const numerator = fixed === undefined ? denominator : readNumber(fixed);
    if (!match || denominator === null || numerator === null || denominator === 0 || numerator > denominator) return [];
    return [{ metric, numerator, denominator, rate: tidy(Math.round((numerator / denominator) * 1000) / 10), start: match.index, end: match.index + match[0].length }];
  });
