import { byteFault } from './byteFaults.ts';
import { jsonFault } from './jsonFaults.ts';
import { proseFault } from './proseFaults.ts';
import { randomOf, type Random } from './random.ts';
import type { Reader, Seed } from './seeds.ts';
import { tableFault } from './tableFaults.ts';
import { encodedAnyhow } from './textEncodings.ts';
import { zipFault } from './zipFaults.ts';

export interface FuzzInput {
  readonly reader: Reader;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the user says of the file against what it looks like. */
  readonly wanted: { readonly encoding: string; readonly delimiter: string | null } | null;
  readonly as: 'report' | 'table' | null;
  /** The same file without a fault, dropped with it. */
  readonly beside: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** It is committed to a workspace of its own after the review. */
  readonly commit: boolean;
}

/** Of a hundred inputs; `workspace` has the rest. */
const SHARES: readonly (readonly [Seed['reader'], number])[] = [['csv', 30], ['json', 10], ['ndjson', 7], ['workbook', 18], ['form', 6], ['docx', 11], ['text', 15]];

const readerOf = (at: number): Reader => {
  let upTo = 0;
  return SHARES.find(([, share]) => at < (upTo += share))?.[0] ?? 'workspace';
};

/** Faults upon faults can make a text of a hundred megabytes, which is read for as long as that takes, with its progress told. */
const LARGEST = 20_000_000;

const TEXT_FAULTS = { csv: tableFault, json: jsonFault, ndjson: jsonFault, text: proseFault } as const;
const ENDINGS = ['csv', 'txt', 'json', 'ndjson', 'xlsx', 'xls', 'docx', 'tsv', 'pdf', '', 'exe'] as const;
const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'big5', 'shift_jis', 'utf-16le', 'utf-16be', 'windows-1252', 'klingon'] as const;

const faultyText = (text: string, seed: Seed, random: Random): Uint8Array => {
  let made = text;
  const fault = seed.reader === 'workbook' || seed.reader === 'form' || seed.reader === 'docx' ? tableFault : TEXT_FAULTS[seed.reader];
  for (let times = random.below(4); times > 0; times -= 1) made = (random.percent(15) ? tableFault : fault)(made, random);
  return encodedAnyhow(made, random);
};

const faultyBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  let made = bytes;
  const packed = bytes[0] === 0x50;
  for (let times = 1 + random.below(3); times > 0; times -= 1) made = made.length > 0 ? (packed && random.percent(85) ? zipFault(made, random) : byteFault(made, random)) : made;
  return made;
};

const plain = ({ content }: Seed): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** The input of a number: the same number makes the same input. */
export const inputOf = (no: number, seeds: readonly Seed[]): FuzzInput => {
  const random = randomOf(no);
  const { below, one, percent } = random;
  const reader = readerOf(below(100));
  const fitting = seeds.filter((seed) => seed.reader === reader);
  const seed = fitting[below(fitting.length)];
  if (!seed) return { reader: 'workspace', name: '工作区.tongbi', bytes: new Uint8Array(0), wanted: null, as: null, beside: null, commit: false };
  let bytes = typeof seed.content === 'string' ? faultyText(seed.content, seed, random) : faultyBytes(seed.content, random);
  if (typeof seed.content === 'string' && percent(35) && bytes.length > 0) bytes = byteFault(bytes, random);
  bytes = bytes.subarray(0, LARGEST);
  return {
    reader,
    name: percent(6) ? `${seed.name.replace(/\.\w+$/u, '')}.${one(ENDINGS)}` : seed.name,
    bytes,
    wanted: percent(8) ? { encoding: one(ENCODINGS), delimiter: one([null, null, ',', '\t', ';', '，', ' ', '"', 'ab']) } : null,
    as: percent(8) ? one(['report', 'table'] as const) : null,
    beside: percent(8) ? { name: seed.name, bytes: plain(seed) } : null,
    commit: percent(6),
  };
};
