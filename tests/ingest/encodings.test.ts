import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/ingest/draft.ts';
import { readFile } from '../../src/ingest/read.ts';
import { encodeText, encodeUtf16 } from '../support/encodeText.ts';
import { pollutedFiles } from '../support/pollutedFiles.ts';
import { draftOf, saidBy } from '../support/understandTable.ts';

const SAMPLE = fileURLToPath(new URL('../../data/sample/', import.meta.url));
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** Our polluted files that are UTF-8 (but one with a sign that the test's own encoder lacks), and the text of the sample's exports. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...pollutedFiles().filter(({ name }) => !name.startsWith('encoding') && !name.startsWith('zero-width')).map(({ name, bytes }) => [`${name}.csv`, decoded(bytes)] as const),
  ...readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|tsv|json|ndjson|txt)$/u.test(name)).map((name) => [name, decoded(readFileSync(`${SAMPLE}${name}`))] as const),
];

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  gb18030: (text) => encodeText(text, 'gb18030'),
  'utf-16le with mark': (text) => encodeUtf16(`\ufeff${text}`, 'le'),
  'utf-16be with mark': (text) => encodeUtf16(`\ufeff${text}`, 'be'),
  'utf-16le': (text) => encodeUtf16(text, 'le'),
};

const observations = ({ grids, name }: Reading): readonly (readonly string[])[] => grids.map((grid) => saidBy(draftOf(grid, { fileName: name })));

const readAs = async (name: string, bytes: Uint8Array): Promise<readonly (readonly string[])[] | string> => {
  const reading = await readFile({ name, bytes });
  return reading.ok ? observations(reading.value) : reading.problem.code;
};

it('there are 86 files or more to transcode', () => expect(TEXTS.length).toBeGreaterThanOrEqual(86));

describe('a file gives the same observations in five encodings as in UTF-8:', () => {
  it.each(TEXTS)('%s', async (name, text) => {
    const original = await readAs(name, new TextEncoder().encode(text));
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      // oxlint-disable-next-line no-await-in-loop -- one encoding after the other
      expect([encoding, await readAs(name, encode(text))]).toEqual([encoding, original]);
    }
  });
});

const BIG5 = ['學校名稱,年度,黨課（次）\n新華國民小學,2023,4\n育才國民小學,2023,3\n', '學校,學年度,參與率\n臺北市立東湖國小,112,95%\n', '單位,備註\n縣立中學,資料尚未送達\n', '學校名稱,主任,電話\n碧潭國小,陳大文,02-12345678\n'];
const JAPANESE = ['学校名,年度,実施回数\n第一小学校,2023,4\nさくら幼稚園,2023,3\n', '団体名,都道府県,きょういくいいんかい\n東京都,とうきょう,あり\n', 'コード,学校の種類,設置者\n1,小学校,市町村\n'];

describe('text of another encoding is not taken for GB18030:', () => {
  it.each([...BIG5.map((text) => ['big5', text] as const), ...JAPANESE.map((text) => ['shift_jis', text] as const)])('%s %j', async (encoding, text) => {
    const reading = await readFile({ name: 'a.csv', bytes: encodeText(text, encoding) });
    expect(reading.ok && reading.value.reading.encoding).toBe(encoding);
  });
});
