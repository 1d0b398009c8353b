import type { MissingReason } from '../domain/observation.ts';
import { wordKey } from '../domain/plainText.ts';

const WORDS: readonly (readonly [Exclude<MissingReason, 'none'>, readonly string[]])[] = [
  ['not_reported', ['未报', '未上报', '没报', '漏报', '缺报', '缺', '未填', '未填报', '未统计', '未提供', '未报送', '尚未上报', '未報', '未提報', ':', '..', '...', '…', '……', 'missing', 'notavailable', 'notreported', 'nodata', 'unknown', '不详', '不明', '#']],
  ['not_applicable', ['不适用', '不適用', '不涉及', '无此项', '無此項', '无此类', '免报', 'n/a', 'na', 'n.a.', 'n.a', 'notapplicable', '/', '//', '\\', 'z']],
  ['to_verify', ['待核', '待核实', '待核對', '待核查', '待定', '待确认', '待补', '待补充', '待补报', '待查', '?', '??', 'tbc', 'tbd', '暂定']],
  ['withheld', ['不公开', '不公開', '保密', '不便公开', '涉密', 'x', 'c', '*', 'suppressed', 'withheld', 'supp', 'confidential']],
  ['not_mentioned', ['未提及', '未提到', '没提', '暂无数据', '无数据', '暂缺', '空', '-', '--', '---', '—', '——', '–', '一一', '_', 'null', 'nil', 'none', 'nan', 'undefined', '未知']],
];

const BY_WORD = new Map(WORDS.flatMap(([reason, words]) => words.map((word) => [word, reason] as const)));

/** Why a cell holds no value, where its text says so: 未报, N/A, x, —; null where the text says something else. */
export const missingWord = (text: string): Exclude<MissingReason, 'none'> | null => BY_WORD.get(wordKey(text)) ?? null;
