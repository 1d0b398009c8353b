import { base64 } from '../../export/base64.ts';
import { CARRIED_ID, POSTER_ID, type CarriedPage } from './carriedPage.ts';

/** Where the data go in the product's page, and how far from its beginning that is at most. */
const MARK = new TextEncoder().encode('<!--carried-->');
const MARK_WITHIN = 2 << 20;

interface PageParts {
  /** The product's page without data. */
  readonly template: Blob;
  readonly page: CarriedPage;
  /** Markup that stands until the page draws itself. */
  readonly poster?: string | undefined;
  /** What it carries, by the names in carriedParts.ts. */
  readonly files: readonly { readonly name: string; readonly file: Blob }[];
}

/** The product's page with all that it carries in it. */
export const pageFile = async ({ template, page, poster, files }: PageParts): Promise<Blob> => {
  const at = await placeOfMark(template);
  const elements = await Promise.all(files.map(({ name, file }) => element(name, file)));
  return new Blob(
    [template.slice(0, at), poster === undefined ? '' : `<div id="${POSTER_ID}">${poster}</div>`, `<script type="application/json" id="${CARRIED_ID}">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>`, ...elements, template.slice(at)],
    { type: 'text/html' },
  );
};

const placeOfMark = async (template: Blob): Promise<number> => {
  const bytes = new Uint8Array(await template.slice(0, MARK_WITHIN).arrayBuffer());
  for (let at = bytes.indexOf(MARK[0] ?? 0); at !== -1; at = bytes.indexOf(MARK[0] ?? 0, at + 1)) {
    if (MARK.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  throw new Error('the page has no place for data');
};

const element = async (name: string, file: Blob): Promise<Blob> => {
  const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([`<script type="application/octet-stream" data-file="${name}">`, ...(await base64(packed)), '</script>\n']);
};
