import type { Random } from './random.ts';

/** What breaks readers of tables, put in anywhere. */
export const TOKENS = [
  '"', "'", '""', '"\n', '\\"', ',', '，', '\t', ';', '|', ' ', '\u3000', '\r', '\n', '\r\n', '\u2028', '\0', '\ufeff', '\ufffd', '\u202e', '\u200b', '\ud800', '\u{1F600}', 'é', 'ß', 'İ', 'ſ', 'Ω',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '=1+1', '@SUM(A1)', '#REF!', 'NaN', 'Infinity', 'null', 'undefined',
  '合计', '2023', '年度', '学校', '党课次数', '%', '√', '一', '注：', '（', '）', '其中', '每月', '约', '万',
] as const;

/** Figures as nobody should write them. */
export const FIGURES = [
  '0', '-0', '-1', '+5', '1e308', '1e999', '-1e-999', '0x1F', '1,2,3', '1,234,567.89', '１２', '９９９９９９９９９９９９９９９９', '٣', '½', '³', 'Ⅻ', '一百零八万亿', '十十十', '两千零二十三', '百分之', '百分之二百五十', '三分之零', '5/0', '0/0', '12/15/18',
  '99999999999999999999999999', '0.1000000000000000055511151231257827', '1.2.3', '12次3人', '12-15', '约12余次', '十几', '％', '100%%', '1e5%', 'TRUE', '2023/13/45', '2023-02-30', '99999年', '0年', '二〇〇〇〇年', '2020-1999', '12月', '每', '每0月1次', '#DIV/0!', '######', '∞', '不少于', '580及以上', '80余', '１２．５％',
] as const;

const PIECES = ['1', '9', '十', '一', '０', '年', '2023', '每月', '(', '（', '[', '《', '「', ' ', '\u3000', '\t', ',', '，', '、', '。', ';', '"', "'", '\\', '-', '—', '.', '%', '/', 'a', 'A1', '学', '小学', '学校', '新华', '区', '市', '次', '其中3次、', '由3家', '党员', '问题', '不少于', '，党课', '\u0301', '\u200b', '\u{1F468}\u200d', 'é', '&amp;', '{', '[1,', '|'] as const;

/** A run of one thing, long enough to show what grows faster than its input. */
export const longRun = ({ one, below, share }: Random, longest: number): string => {
  const piece = one(PIECES);
  const text = piece.repeat(Math.ceil((share() ** 3 * longest) / piece.length) + 1);
  return below(2) === 0 ? text : text + one(PIECES);
};

/** Something for a cell or a sentence: a figure, a mark, a run. */
export const hardText = (random: Random): string => {
  const { below, one } = random;
  switch (below(4)) {
    case 0:
      return one(FIGURES);
    case 1:
      return Array.from({ length: 1 + below(12) }, () => one(TOKENS)).join('');
    case 2:
      return Array.from({ length: 1 + below(8) }, () => String.fromCodePoint(below(0x2_0000))).join('');
    default:
      return longRun(random, random.percent(5) ? 30_000 : 400);
  }
};
