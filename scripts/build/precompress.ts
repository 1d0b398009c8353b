import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const TEXT = /\.(?:js|css|html|json|svg|webmanifest)$/u;
const SMALL = 2_000;
/** Asked for only when a person saves a page, and most of it is packed already. */
const SINGLE = 'single.html';

/** Writes .br and .gz beside every text of the built folder that is large enough to gain. */
export const precompress = async (folder: string): Promise<void> => {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter((name) => TEXT.test(name) && name !== SINGLE)
      .map(async (name) => {
        const path = join(folder, name);
        const bytes = await readFile(path);
        if (bytes.length < SMALL) return;
        await Promise.all([
          brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).then((packed) =>
            writeFile(`${path}.br`, packed),
          ),
          zip(bytes, { level: 8 }).then((packed) => writeFile(`${path}.gz`, packed)),
        ]);
      }),
  );
};
