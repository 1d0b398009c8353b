/** What stands in XML and is no tag, by its beginning and end. */
const SKIPPED = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']] as const;

const TAG = /<(\/?)([^\s<>/="']+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;

/** More remarks around the root than any program writes. */
const MOST_AROUND = 50;

/**
 * Whether XML has one root in which each tag is closed, found in one pass: a reader that goes on after a fault may take minutes
 * over a file that has a hundred thousand of them.
 */
export const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  let around = 0;
  let at = xml.indexOf('<');
  while (at !== -1) {
    const skipped = SKIPPED.find(([begin]) => xml.startsWith(begin, at));
    if (skipped) {
      const end = xml.indexOf(skipped[1], at + skipped[0].length);
      if (end === -1 || (open.length === 0 && (around += 1) > MOST_AROUND)) return false;
      at = xml.indexOf('<', end);
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (!tag) return false;
    const [whole, slash, name = ''] = tag;
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0 && (roots += 1) > 1) return false;
      if (!whole.endsWith('/>')) open.push(name);
    }
    at = xml.indexOf('<', at + whole.length);
  }
  return roots === 1 && open.length === 0;
};
