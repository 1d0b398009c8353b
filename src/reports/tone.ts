import { LEADS, MENDED, NEUTRAL, TONES, type Tone } from './rules/toneWords.ts';

/** In the weights of rules/toneWords.ts; 0 where nothing sounds so. */
export type Tones = Readonly<Record<Tone, number>>;

const HIGHEST = 4;

/** What an enclosing word of mending takes from the want it speaks of: 解决了谋划不足的问题. */
const mended = (text: string): number => (MENDED.test(text) ? 2.5 : 0);

const weigh = (text: string, tone: Tone): number =>
  Math.min(HIGHEST, TONES[tone].reduce((sum, { words, weight }) => sum + (words.test(text) ? weight : 0), 0));

/** How a sentence without its numbering sounds. */
export const tonesOf = (text: string): Tones => {
  const bare = text.replaceAll(NEUTRAL, '〓');
  return { wanting: Math.max(0, weigh(bare, 'wanting') - mended(text)), planned: weigh(text, 'planned'), done: weigh(bare, 'done'), causal: weigh(text, 'causal') };
};

/** Which part a lead announces, by what it names; 0 where it names none. */
export const leadOf = (text: string, part: keyof typeof LEADS): number => Math.min(HIGHEST, LEADS[part].reduce((sum, { words, weight }) => sum + (words.test(text) ? weight : 0), 0));

/** 今年演练3次 is a figure, whatever it wants. */
const SHORT_COUNT = /^[^，]{0,12}(?<!没有?|无|不到|不足)(?:\d|[一二三四五六七八九十两])(?:余|多)?(?:次|名|件|场|节|篇|%)/u;

/** Where only the sound of the sentences tells the part, each must sound like it itself. */
export const soundsLike = (text: string, kind: 'problem' | 'cause' | 'measure'): boolean => {
  const { wanting, planned, done, causal } = tonesOf(text);
  if (kind === 'measure') return planned > 1 && done < 2 && wanting - planned < 1;
  return (kind === 'cause' && causal > 0) || (wanting >= 1 && done < wanting && !SHORT_COUNT.test(text));
};

/** After a lead what does not sound otherwise is taken for what was led to. */
export const agrees = (text: string, kind: 'problem' | 'cause' | 'measure'): boolean => {
  const { wanting, planned, done } = tonesOf(text);
  return text.length > 5 && done < 1 && (kind === 'measure' ? wanting < 2 : planned < 2 && !SHORT_COUNT.test(text));
};

const GAP = /(?:与|同|离|距|对照|对标|比)[^，]{2,30}(?:有|存在)[^，]{0,8}(?:差距|距离|不足|短板)$/u;

/** 明年先把三件事做起来, 主要有以下几点: says that something follows. */
export const announces = (text: string): boolean => GAP.test(text) || text.length <= 40 && /(?:[几两三四五六七八九十\d](?:件(?:大|小|要紧)?事|点|条|个?方面|则运算|句话)|如下|(?<![岁人级次%成])以下)[^，；]{0,8}$|[三四五六]个[\u4e00-\u9fff]{1,4}$/u.test(text) && !/^.{0,30}：.{6}/u.test(text);
