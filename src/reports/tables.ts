/** A cell of a pasted table, at places in the folded text. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What one row or column of a table says of a metric, as a clause (党课6次) with the stretch it is read from. */
export interface TableClause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMERAL = /[\d〇零一二两三四五六七八九十百]/u;
const VALUE = /^(?:约|近|超过)?(?:\d|[〇零一二两三四五六七八九十]+(?:次|人|名|件|篇|个|节|$)|[Xx×*]{1,3}(?:次|$))/u;
const OTHER_COLUMN = /标准|目标|要求|计划|去年|上年|上一年|备注|佐证|序号|权重|分值|单位/u;
const THIS_COLUMN = /完成|实际|本年|今年|数量|数值|结果|情况|次数|数据|落实/u;
const SERIAL = /^\d{1,2}[.、]?$/u;

const cellsOf = (line: string, start: number): readonly Cell[] => {
  let from = start;
  return line.split('|').map((text) => {
    const cell = { text, start: from, end: from + text.length };
    from += text.length + 1;
    return cell;
  });
};

const clauseOf = (label: Cell, value: Cell): TableClause => {
  const rate = /[(]%[)]/u.test(label.text) && !value.text.includes('%') ? '%' : '';
  return { text: `${label.text.replaceAll(/[(][^()]*[)]|[：:]/gu, '')}${value.text}${rate}`, start: Math.min(label.start, value.start), end: Math.max(label.end, value.end) };
};

const isValue = ({ text }: Cell): boolean => VALUE.test(text);

/** 演练10次 | 检查20次: each cell says all. */
const isWhole = (cells: readonly Cell[]): boolean => cells.length > 1 && cells.every(({ text }) => /^[^\d|]{2,12}\d+(?:\.\d+)?[^\d]{0,3}$/u.test(text));

/** Reads the lines of one table: a metric a row, or a metric a column with the figures under it. */
const tableClauses = (rows: readonly (readonly Cell[])[], year: number | null): readonly TableClause[] => {
  const [head = [], second = []] = rows;
  const flat = rows.length >= 2 && rows.length <= 3 && head.length >= 2 && !head.some(isValue) && second.length === head.length && second.filter(isValue).length * 2 > second.length;
  if (flat) return head.flatMap((label, place) => { const value = second[place]; return value && isValue(value) && !OTHER_COLUMN.test(label.text) ? [clauseOf(label, value)] : []; });
  const named = !head.some(isValue) || head.some(({ text }) => OTHER_COLUMN.test(text) || (year !== null && text.includes(String(year))));
  const wanted = named ? head.findIndex(({ text }, place) => place > 0 && !OTHER_COLUMN.test(text) && (year !== null && text.includes(String(year)))) : -1;
  const likely = named && wanted < 0 ? head.findIndex(({ text }, place) => place > 0 && !OTHER_COLUMN.test(text) && THIS_COLUMN.test(text)) : wanted;
  return rows.slice(named && !isWhole(head) ? 1 : 0).flatMap((cells) => {
    if (isWhole(cells)) return cells;
    const serial = SERIAL.test(cells[0]?.text ?? '') ? 1 : 0;
    const label = cells[serial];
    const column = likely >= 0 ? likely : cells.findIndex((cell, place) => place > serial && isValue(cell) && !OTHER_COLUMN.test(named ? (head[place]?.text ?? '') : ''));
    const value = cells[column];
    if (!label || !value || value === label || !NUMERAL.test(value.text + 'x0') || !isValue(value)) return [];
    const note = cells.slice(column + 1).find(({ text }) => /^(?:其中|含)/u.test(text));
    return [clauseOf(label, value), ...(note ? [{ text: note.text, start: note.start, end: note.end }] : [])];
  });
};

/** Every clause that the tables of a folded report say; tables are lines with `|`. */
export const tablesOf = (folded: string, year: number | null): readonly TableClause[] => {
  const clauses: TableClause[] = [];
  let rows: (readonly Cell[])[] = [];
  let start = 0;
  for (const line of [...folded.split('\n'), '']) {
    if (line.includes('|')) rows.push(cellsOf(line, start));
    else {
      if (rows.length > 0) clauses.push(...tableClauses(rows, year));
      rows = [];
    }
    start += line.length + 1;
  }
  return clauses;
};
