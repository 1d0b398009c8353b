import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../../../src/ingest/workbook/zipEntries.ts';
import { zipOf, zipPart } from '../zipOf.ts';
import { byteFault } from './byteFaults.ts';
import { markupFault } from './markupFaults.ts';
import type { Random } from './random.ts';

interface Part {
  readonly name: string;
  readonly body: Uint8Array;
  /** The size that the zip gives, where it lies. */
  readonly says?: number;
}

export const partsOf = (bytes: Uint8Array): readonly Part[] | null => {
  try {
    return zipEntries(bytes)?.map(({ name, method, bytes: packed }) => ({ name, body: new Uint8Array(method === 8 ? inflateRawSync(packed) : packed) })) ?? null;
  } catch {
    return null;
  }
};

export const zipped = (parts: readonly Part[], flags = 0): Uint8Array =>
  zipOf(parts.map(({ name, body, says }) => zipPart(name, body, says === undefined ? {} : { says })), flags);

const isMarkup = (name: string): boolean => /\.(?:xml|rels|vml)$/iu.test(name);

const inMarkup = (body: Uint8Array, random: Random): Uint8Array => new TextEncoder().encode(markupFault(new TextDecoder().decode(body), random));

/** One fault of what is packed in a zip; the zip itself stays whole, but for what it says of itself. */
const partsFault = (parts: readonly Part[], random: Random): readonly Part[] => {
  const { below, one, percent } = random;
  // Most of a workbook's parts say nothing of its figures.
  const telling = parts.flatMap(({ name }, place) => (/sheet\d|sharedStrings|workbook|document|content|numbering|footnotes/iu.test(name) ? [place] : []));
  const at = telling.length > 0 && percent(75) ? (telling[below(telling.length)] ?? 0) : below(parts.length);
  const other = parts[below(parts.length)];
  const changed = (change: (part: Part) => Part): readonly Part[] => parts.map((part, place) => (place === at ? change(part) : part));
  switch (below(14)) {
    case 0:
      return parts.filter((_part, place) => place !== at);
    case 1:
      return parts.flatMap((part, place) => (place === at ? [part, part] : [part]));
    case 2:
      return changed((part) => ({ ...part, name: one([part.name.toUpperCase(), `/${part.name}`, `../${part.name}`, part.name.replaceAll('/', '\\'), `${part.name}\0`, '', '__proto__', 'a'.repeat(3000)]) }));
    case 3:
      return changed((part) => ({ ...part, body: other?.body ?? part.body }));
    case 4:
      return changed((part) => ({ ...part, body: new Uint8Array(percent(70) ? 0 : below(5000)) }));
    case 5:
      return changed((part) => ({ ...part, says: one([0, 1, part.body.length + 1, part.body.length - 1, 150_000_000, 0xffff_ffff]) >>> 0 }));
    case 6:
    case 7:
      return changed((part) => ({ ...part, body: part.body.length > 0 ? byteFault(part.body, random) : part.body }));
    default:
      return changed((part) => (isMarkup(part.name) ? { ...part, body: inMarkup(part.body, random) } : part));
  }
};

/** One fault of a zip: of a part in it, or that it is locked. */
export const zipFault = (bytes: Uint8Array, random: Random): Uint8Array => {
  const parts = partsOf(bytes);
  if (!parts || parts.length === 0) return byteFault(bytes, random);
  return random.percent(1) ? zipped(parts, 1) : zipped(partsFault(parts, random));
};
