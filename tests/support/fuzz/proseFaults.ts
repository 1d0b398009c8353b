import { FIGURES, hardText, longRun, TOKENS } from './hardTexts.ts';
import type { Random } from './random.ts';

const CLAUSES = ['党课12次', '其中书记讲3次', '力争达到100%', '每月召开支委会', '谈话不多', 'X次', '20XX年', '截至11月底', '第二批市级一校一品未通过', '由3家增加到5家', '在职党员5名，退休18名', '存在的问题', '下一步打算：', '一是', '（一）', '述职人：王小明', '168爱生志愿者', '合格率达95.5%', '未发生安全事故', '|党课|4次|', '项目\t次数\t备注', '2023-2024学年', '上半年'] as const;
const MARKS = ['，', '。', '；', '：', '\n', '、', '！'] as const;

/** One fault of a text in sentences. */
export const proseFault = (text: string, random: Random): string => {
  const { below, one, percent, share } = random;
  const sentences = text.split(/(?<=[。；\n])/u);
  const at = below(sentences.length);
  const place = below(text.length + 1);
  const put = (piece: string): string => text.slice(0, place) + piece + text.slice(place);
  switch (below(14)) {
    case 0:
      return put(one(CLAUSES) + one(MARKS));
    case 1:
      return text.replaceAll(/\d+/gu, (number) => (percent(25) ? one(FIGURES) : number));
    case 2:
      return put(hardText(random));
    case 3:
      return put(longRun(random, percent(10) ? 290_000 : 5000));
    case 4:
      return text.replaceAll(/[，。；：、]/gu, (mark) => (percent(30) ? one(['', ',', '.', ';', ' ', '\n', '\t', ...MARKS] as const) : mark));
    case 5:
      return text.replaceAll('\n', one(['', ' ', '\r', '\r\n', '\n\n', '\u2028', '\f', '\u3000\u3000'] as const));
    case 6:
      return sentences.toSpliced(at, 1 + below(4)).join('');
    case 7:
      return sentences.flatMap((each, nth) => (nth === at ? Array.from({ length: 1 + Math.floor(share() ** 4 * 3000) }, () => each) : [each])).join('');
    case 8:
      return sentences.toSorted(() => (percent(50) ? 1 : -1)).join('');
    case 9:
      return put(Array.from({ length: 1 + below(60) }, () => one(CLAUSES) + (percent(60) ? one(MARKS) : '')).join(''));
    case 10:
      return put(`\n${Array.from({ length: 1 + below(30) }, () => Array.from({ length: 1 + below(6) }, () => (percent(60) ? one(CLAUSES) : one(FIGURES))).join(one(['\t', '|', '  '] as const))).join('\n')}\n`);
    case 11:
      return text.replaceAll(/\p{Script=Han}/gu, (letter) => (percent(3) ? String.fromCodePoint(0x4e00 + below(0x5000)) : letter));
    case 12:
      return text.slice(place) + text.slice(0, place);
    default:
      return put(one(TOKENS));
  }
};
