import type { Sheet } from '../ui/SaveTableContext.ts';

/** Not said on paper: what is only for those who hear, the head (said apart), pictures, switches. */
const SILENT = '.tb-unseen, [aria-hidden="true"], svg, .tb-panel-head, .tb-button, .noticed-list > li > a, select, input, label, script, style';

/** What is said as one: a line of its own. */
const LINES = 'li, p, dt, dd, h3, pre, .tb-figure, tr, [data-line]';

/** Said by a chart or a table themselves. */
const SHOWN = 'table, .tb-table-box, .tb-chart, .tb-chart-seen, [data-rows], [data-legend], .tb-figure';

/** The last rows of a list that a slide is too low for are said all the same. */
const isSaid = (element: Element): boolean => getComputedStyle(element).display !== 'none' || element.hasAttribute('hidden');

/** What `data-line` puts before these, unless they are the first. */
const JOINED = 'li + li, [data-piece]';

/** The words of an element as they are read, pieces that stand side by side parted by a space, or by what its `data-line` says. */
const wordsOf = (element: Element): string => {
  const pieces: string[] = [];
  const joiner = element.getAttribute('data-line') ?? '';
  const walk = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    if (!(node instanceof Element)) return;
    if (node.matches(SILENT)) return;
    if (!isSaid(node)) return;
    const apart = getComputedStyle(node).display !== 'inline';
    if (apart) pieces.push(' ');
    if (joiner !== '' && node.matches(JOINED)) pieces.push(joiner);
    node.childNodes.forEach(walk);
    if (apart) pieces.push(' ');
  };
  element.childNodes.forEach(walk);
  return pieces.join('').replaceAll(/\s+/gu, ' ').replaceAll(/ (?=[,;、，；])|(?<=[、，；]) /gu, '').trim();
};

/** A part of a screen that brings no table, read line by line. */
export const partLines = (part: Element): readonly string[] => {
  const lines = linesIn(part, SILENT);
  return lines.length > 0 ? lines : [wordsOf(part)].filter((said) => said !== '');
};

/** What a part says around its chart or table, line by line. */
export const besideLines = (part: Element): readonly string[] => linesIn(part, `${SILENT}, ${SHOWN}`);

const linesIn = (part: Element, silent: string): readonly string[] => {
  // What stands around the part is not asked: a slide may be drawn where it is not seen.
  const within = (one: Element | null, selector: string): boolean => {
    const around = one?.closest(selector) ?? null;
    return around !== null && around !== part && part.contains(around);
  };
  const found = [...part.querySelectorAll(LINES)].filter((one) => !within(one, silent) && !within(one.parentElement, LINES) && isSaid(one));
  const lines = found.map((one) => ({ said: wordsOf(one), term: one.matches('dt') })).filter(({ said }) => said !== '');
  return lines.flatMap(({ said, term }, place) => {
    const before = lines[place - 1];
    if (term && lines[place + 1]?.term === false) return [];
    return [before?.term === true ? `${before.said} ${said}` : said];
  });
};

/** The words of a table cell by cell; a cell over several rows says the same in each, one over several columns stands in the first. */
const cellsOf = (table: HTMLTableElement): readonly (readonly string[])[] => {
  const grid: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const said = wordsOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = grid[at + down];
          if (line) line[column + across] = across === 0 ? said : '';
        }
      }
      column += cell.colSpan;
    }
  });
  return grid.map((line) => Array.from(line, (said: string | undefined) => said ?? ''));
};

/** A table of a part as it stands there, where it brings none to save. */
export const partTable = (part: Element, name: string): Sheet | null => {
  const table = part.querySelector('table');
  if (!table) return null;
  const [head, ...body] = cellsOf(table);
  if (!head || body.length === 0) return null;
  // A column of pictures has no words.
  const said = head.map((_, column) => column === 0 || body.some((row) => (row[column] ?? '') !== ''));
  const only = (row: readonly string[]): readonly string[] => row.filter((_, column) => said[column] === true);
  return { name: [name], columns: only(head), rows: body.map(only) };
};
