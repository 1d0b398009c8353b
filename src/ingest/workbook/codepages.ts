import { set_cptable } from '@e965/xlsx';

/** Windows code pages by number, as the Encoding Standard calls them; 1200 is UTF-16. */
const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 1200: 'utf-16le', 65001: 'utf-8',
  874: 'windows-874', 1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253',
  1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258',
};

const decoders = new Map<number, TextDecoder>();

const decoderOf = (page: number): TextDecoder => {
  const made = decoders.get(page) ?? new TextDecoder(LABELS[page] ?? 'windows-1252');
  decoders.set(page, made);
  return made;
};

/** No text of such a workbook is longer. */
const LONGEST_TEXT = 0xffff;

/** One text or one letter after the other; behind the end of a damaged record SheetJS asks for zeros without end. */
const decoding = (): ((page: number, bytes: ArrayLike<number>) => string) => {
  let zeros = 0;
  return (page, bytes) => {
    zeros = bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0 ? zeros + 1 : 0;
    if (zeros > LONGEST_TEXT) throw new Error('a text without an end');
    return decoderOf(page).decode(Uint8Array.from(bytes));
  };
};

/** Workbooks of Excel 95 and older hold texts in the code page of the machine that wrote them: SheetJS asks here for them. */
export const knowCodepages = (): void => set_cptable({ utils: { decode: decoding() } });
