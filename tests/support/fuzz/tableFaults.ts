import { hardText, longRun, TOKENS } from './hardTexts.ts';
import type { Random } from './random.ts';

const DELIMITERS = [',', ';', '\t', '|', '，', ' ', '^', '~', ':', '\u0001', ', '] as const;
const ENDS = ['\n', '\r\n', '\r', '\n\r', '\u2028', '\n\n'] as const;

const delimiterOf = (text: string): string => [',', '\t', ';', '|', '，'].find((each) => text.includes(each)) ?? ',';

const changedLine = (lines: readonly string[], at: number, line: string): readonly string[] => lines.map((each, place) => (place === at ? line : each));

/** One thing that people and programs do to tables written as text. */
export const tableFault = (text: string, random: Random): string => {
  const { below, one, percent, share } = random;
  const lines = text.split('\n');
  const at = below(lines.length);
  const line = lines[at] ?? '';
  const delimiter = delimiterOf(text);
  const cells = line.split(delimiter);
  const cell = below(cells.length);
  switch (below(16)) {
    case 0:
      return changedLine(lines, at, cells.map((each, place) => (place === cell ? hardText(random) : each)).join(delimiter)).join('\n');
    case 1:
      return text.replaceAll(delimiter, one(DELIMITERS));
    case 2:
      return changedLine(lines, at, line.replaceAll(delimiter, one(DELIMITERS))).join('\n');
    case 3:
      return text.replaceAll('\n', one(ENDS));
    case 4:
      return lines.map((each) => each + (percent(30) ? one(ENDS) : '\n')).join('');
    case 5:
      return changedLine(lines, at, cells.filter((_each, place) => place !== cell).join(delimiter)).join('\n');
    case 6:
      return changedLine(lines, at, cells.flatMap((each, place) => (place === cell ? [each, each] : [each])).join(delimiter)).join('\n');
    case 7:
      return changedLine(lines, at, line + delimiter.repeat(1 + Math.floor(share() ** 6 * 20_000))).join('\n');
    case 8:
      return changedLine(lines, at, cells.map((each) => one(['"', "'", '""', ' "'] as const) + each + (percent(80) ? '"' : '')).join(delimiter)).join('\n');
    case 9:
      return lines.flatMap((each, place) => (place === at ? Array.from({ length: 1 + Math.floor(share() ** 4 * 2000) }, () => each) : [each])).join('\n');
    case 10:
      return lines.toSpliced(at, 0, one(['', '', '# 注释', 'sep=;', '新城区统计表', '合计,,9', '注：数据截至12月', '----|----', lines[0] ?? ''])).join('\n');
    case 11:
      return lines.toSpliced(at, 1 + below(3)).join('\n');
    case 12:
      return lines.map((each) => each.split(delimiter).toSorted(() => (percent(50) ? 1 : -1)).join(delimiter)).join('\n');
    case 13:
      return changedLine(lines, 0, (lines[0] ?? '').split(delimiter).map((each) => (percent(40) ? one(['学校', '年度', '指标', '数值', '', '学校', '身份证号', '分子', '分母', '备注', '2023', '级别', '沿革'] as const) : each)).join(delimiter)).join('\n');
    case 14:
      return changedLine(lines, at, cells.map((each, place) => (place === cell ? longRun(random, percent(10) ? 300_000 : 2000) : each)).join(delimiter)).join('\n');
    default: {
      const place = below(text.length + 1);
      return text.slice(0, place) + one(TOKENS) + text.slice(place);
    }
  }
};
