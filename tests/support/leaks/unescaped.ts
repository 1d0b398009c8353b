const ESCAPES = /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|((?:%[0-9a-f]{2})+)|\\(["'\\/])|&(quot|apos|amp|lt|gt);|(")"/giu;
const MIGHT = /\\[ux"'\\/]|&#|&[a-z]+;|%[0-9a-f]{2}|""/iu;
const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };
const LAST = 0x10ffff;

const letter = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);
  return code <= LAST ? String.fromCodePoint(code) : '';
};

/** A text as it reads where escapes of JSON, scripts, HTML, addresses and CSV are undone; null where there are none. */
export const unescaped = (bytes: Buffer): Buffer | null => {
  if (!MIGHT.test(bytes.toString('latin1'))) return null;
  const text = bytes.toString('utf8');
  const plain = text.replaceAll(ESCAPES, (whole, braced?: string, four?: string, two?: string, hex?: string, decimal?: string, percents?: string, slashed?: string, name?: string, quote?: string) => {
    const digits = braced ?? four ?? two ?? hex;
    if (digits !== undefined) return letter(digits, 16);
    if (decimal !== undefined) return letter(decimal, 10);
    if (percents !== undefined) return Buffer.from(percents.replaceAll('%', ''), 'hex').toString('utf8');
    return slashed ?? (name === undefined ? (quote ?? whole) : (NAMED[name.toLowerCase()] ?? whole));
  });
  return plain === text ? null : Buffer.from(plain, 'utf8');
};
