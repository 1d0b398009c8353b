import { singular } from '../domain/singular.ts';

/** What English texts count, with what may stand between a number and its noun, and verbs that follow. */
const COUNTED =
  /(?<![\d.,])1 ((?:similar |other |brand |open )*)(applications|cells|changes|columns|days|drafts|figures|files|findings|formulas|groups|imports|measures|metrics|names|pairs|people|problems|programmes|records|rows|schools|sentences|sheets|slides|tables|years)\b( are| have| were)?/gu;
const VERBS: Readonly<Record<string, string>> = { ' are': ' is', ' have': ' has', ' were': ' was' };

/** `1 schools have` → `1 school has`: English texts are written for several, and read rightly for one. */
export const oneInEnglish = (text: string): string =>
  text.includes('1 ') ? text.replaceAll(COUNTED, (_, between: string, noun: string, verb: string | undefined) => `1 ${between}${singular(noun)}${verb === undefined ? '' : (VERBS[verb] ?? verb)}`) : text;
