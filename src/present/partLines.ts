import type { Sheet } from '../ui/SaveTableContext.ts';

/** Not said on paper: what is only for those who hear, the head (said apart), pictures, switches. */
const SILENT = '.tb-unseen, [aria-hidden="true"], svg, .tb-panel-head, .tb-button, select, input, label, script, style';

/** What is said as one: a line of its own. */
const LINES = 'li, p, dt, dd, h3, pre, .tb-figure, tr';

/** The words of an element as they are read, pieces that stand side by side parted by a space. */
const wordsOf = (element: Element): string => {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    if (!(node instanceof Element)) return;
    if (node.matches(SILENT)) return;
    const apart = getComputedStyle(node).display !== 'inline';
    if (apart) pieces.push(' ');
    node.childNodes.forEach(walk);
    if (apart) pieces.push(' ');
  };
  element.childNodes.forEach(walk);
  return pieces.join('').replaceAll(/\s+/gu, ' ').trim();
};

/** A part of a screen that brings no table, read line by line. */
export const partLines = (part: Element): readonly string[] => {
  const found = [...part.querySelectorAll(LINES)].filter((one) => !one.closest(SILENT) && !one.parentElement?.closest(LINES));
  const lines = (found.length > 0 ? found : [part]).map(wordsOf);
  return lines.filter((line) => line !== '');
};

/** A table of a part as it stands there, where it brings none to save. */
export const partTable = (part: Element, name: string): Sheet | null => {
  const table = part.querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(wordsOf));
  const [head, ...body] = rows;
  return head && body.length > 0 ? { name: [name], columns: head, rows: body } : null;
};
