/** Type and length stand before each record. */
const HEAD = 4;
/** Which cells were selected: SheetJS passes over it. */
const SELECTION = 0x001d;
const [BEGIN, END, FORMULA] = [0x0809, 0x000a, 0x0006];
/** In a formula's record: the length of its tokens, behind cell, stored value and flags ([MS-XLS] 2.4.127). */
const TOKENS_AT = 20;

/**
 * Records of BIFF ([MS-XLS] 2.3) that tell values, their formats and places, each with the fewest bytes that it can have: of
 * a shorter one SheetJS reads a text's length behind the end, and then letters without end.
 */
const NEEDED: ReadonlyMap<number, number> = new Map([
  [BEGIN, 4], [END, 0], [0x002f, 2], [0x003c, 0], [0x0022, 2], [0x0042, 2], [0x0085, 7],
  [0x041e, 3], [0x00e0, 4], [0x00fc, 8], [0x0200, 10], [0x0208, 16], [0x007d, 8], [0x00e5, 2],
  [0x0201, 6], [0x00be, 6], [0x0203, 14], [0x0205, 8], [0x027e, 10], [0x00bd, 6], [FORMULA, TOKENS_AT + 2],
  [0x0207, 2], [0x0204, 8], [0x00d6, 8], [0x00fd, 10],
]);

/**
 * The stream of an older workbook without what no value is read from: formulas, names, links, drawings and comments, whose
 * readers a damaged file can keep busy for ever. Nothing changes its place. Null where it begins otherwise, ends before its last part does, or has a record that is too short.
 */
export const plainStream = (stream: ArrayLike<number>): Uint8Array | null => {
  const plain = Uint8Array.from(stream);
  const view = new DataView(plain.buffer);
  let depth = 0;
  for (let at = 0; at + HEAD <= plain.length; at += HEAD + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (depth === 0 && type !== BEGIN) return at === 0 ? null : plain;
    if (type === BEGIN || type === END) depth += type === BEGIN ? 1 : -1;
    const fewest = NEEDED.get(type);
    if (fewest === undefined) view.setUint16(at, SELECTION, true);
    else if (view.getUint16(at + 2, true) < fewest || at + HEAD + fewest > plain.length) return null;
    else if (type === FORMULA) view.setUint16(at + HEAD + TOKENS_AT, 0, true);
  }
  return depth === 0 && plain.length >= HEAD ? plain : null;
};
