import { FIGURES, hardText } from './hardTexts.ts';
import type { Random } from './random.ts';

const NUMBERS = ['0', '-1', '1', '65535', '1048576', '16777216', '4294967295', '99999999999', '1e9', 'NaN', '', 'x', '1.5', 'A1:XFD1048576', 'ZZZ99999999', '$A$1', 'B2:A1'] as const;

const BOMB = `<!DOCTYPE a [<!ENTITY b "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${`&b${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname"><!ENTITY % c SYSTEM "http://127.0.0.1:9/x.dtd">%c;]>';

/** Puts what it is given where the nth match of the pattern stands, of all matches. */
const atMatch = (text: string, pattern: RegExp, { random, put }: { readonly random: Random; readonly put: (found: string) => string }): string => {
  const found = [...text.matchAll(pattern)];
  const match = found[random.below(found.length)];
  return match ? text.slice(0, match.index) + put(match[0]) + text.slice(match.index + match[0].length) : text;
};

const escaped = (text: string): string => text.replaceAll(/[<&]/g, (letter) => (letter === '<' ? '&lt;' : '&amp;'));

/** One fault of XML, as workbooks and documents are made of it. */
export const markupFault = (text: string, random: Random): string => {
  const { below, one, percent, share } = random;
  switch (below(12)) {
    case 0:
      return atMatch(text, /"[^"<>]*"/gu, { random, put: () => `"${one(NUMBERS)}"` });
    case 1:
      return atMatch(text, /(?<=>)[^<]+/gu, { random, put: () => escaped(percent(50) ? one(FIGURES) : hardText(random)) });
    case 2:
      return atMatch(text, /<[\w:]+(?: [^<>]*)?>/gu, { random, put: (tag) => tag.repeat(2 + Math.floor(share() ** 4 * (percent(5) ? 100_000 : 500))) });
    case 3:
      return atMatch(text, /<\/?[\w:]+(?: [^<>]*)?\/?>/gu, { random, put: () => '' });
    case 4:
      return atMatch(text, /<([\w:]+)(?: [^<>]*)?>(?:(?!<\1\b).)*?<\/\1>/gsu, { random, put: (element) => element.repeat(2 + Math.floor(share() ** 4 * 500)) });
    case 5:
      return atMatch(text, /<([\w:]+)(?: [^<>]*)?>(?:(?!<\1\b).)*?<\/\1>/gsu, { random, put: (element) => (percent(50) ? '' : element.slice(0, below(element.length))) });
    case 6:
      return text.replace(/^(<\?xml[^>]*\?>)?/u, (head) => head + (percent(50) ? BOMB : OUTSIDE)).replace(/(?<=>)[^<&]+(?=<)/u, () => (percent(50) ? '&b19;' : '&b;'));
    case 7:
      return atMatch(text, /(?<=>)[^<]+/gu, { random, put: () => one(['&#0;', '&#x110000;', '&#xD800;', '&nbsp;', '&', '&;', '<![CDATA[', ']]>', '<!--', '<?x', '\u0000', '_x0000_', '_xD83D_'] as const) });
    case 8:
      return atMatch(text, /\s[\w:]+="/gu, { random, put: (name) => one([' xmlns:x="', ' r="', ' t="', ' s="', ' __proto__="', `${name}1" ${name.trim()}`] as const) });
    case 9:
      return text.replaceAll(/\bw:|\bx:/gu, () => (percent(50) ? '' : 'y:'));
    case 10:
      return atMatch(text, /<[\w:]+/gu, { random, put: (tag) => `${tag} ${Array.from({ length: 1 + Math.floor(share() ** 3 * 3000) }, (_, at) => `a${at}="1"`).join(' ')}` });
    default: {
      const place = below(text.length);
      return text.slice(0, place) + text.slice(place + below(300));
    }
  }
};
