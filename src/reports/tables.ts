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
const OTHER_COLUMN = /标准|目标|要求|计划|指标值|备注|佐证|序号|权重|分值|增减|增幅|同比|说明/u;
const UNIT_COLUMN = /^(?:计量)?单位$/u;
const TIME_COLUMN = /年|学期|季度/u;
const THIS_COLUMN = /完成|实际|数量|数值|结果|情况|次数|数据|落实/u;
const SERIAL = /^\d{1,2}[.、]?$/u;

const cellsOf = (line: string, start: number): readonly Cell[] => {
  let from = start;
  // A single space parts a column of numbers (序号) from the next.
  const cells = line.split(/[|]|(?<=^序号)(?=[^|])/u).map((text, place) => {
    if (place === 1 && from > start && line.charAt(from - start - 1) !== '|') from -= 1;
    const cell = { text, start: from, end: from + text.length };
    from += text.length + 1;
    return cell;
  });
  // | a | b | has nothing outside.
  return cells.slice(cells[0]?.text === '' ? 1 : 0, cells.at(-1)?.text === '' && line.startsWith('|') ? -1 : undefined);
};

interface Read {
  readonly label: Cell;
  readonly value: Cell;
  /** What the column's heading says of time, and the cell of a column of units. */
  readonly time: string;
  readonly unit: string;
}

const clauseOf = ({ label, value, time, unit }: Read): TableClause => {
  const ofUnit = unit === '' ? (/[(]([^()]{1,3})[)]$/u.exec(label.text)?.[1] ?? '') : unit;
  const bare = /^[\d.]+$/u.test(value.text) ? ofUnit : '';
  return { text: `${time}${label.text.replaceAll(/[(][^()]*[)]|[：:]/gu, '')}${value.text}${bare}`, start: Math.min(label.start, value.start), end: Math.max(label.end, value.end) };
};

/** A cell that names its figure itself, beside a label or not: 党课4次(书记讲2次). */
const TOLD = /^[^\d|]{2,12}\d+(?:\.\d+)?[^\d]{0,3}(?:[(][^()]{1,14}[)])?$/u;

const isValue = ({ text }: Cell): boolean => VALUE.test(text);

/** 演练10次 | 检查20次: each cell says all. */
const isWhole = (cells: readonly Cell[]): boolean => cells.length > 1 && cells.every(({ text }) => /^[^\d|]{2,12}\d+(?:\.\d+)?[^\d]{0,3}$/u.test(text));

/** The time that a heading's words tell, nothing of its other words: 2022年完成 is 2022年. */
const timeOf = (heading: string): string => /(?:20\d\d年?|去年|上年|今年|本年)?(?:上半年|下半年|第?[一二三四]季度|第?[一二上下春秋]季?学期)?/u.exec(heading)?.[0].replace(/(?<=\d)$/u, '年') ?? '';

/** The columns that hold values: every one that names a time, else the one that says 完成, else the first. */
const valueColumns = (head: readonly Cell[], first: number): readonly number[] => {
  const open = head.flatMap(({ text }, place) => (place > 0 && !OTHER_COLUMN.test(text) && !UNIT_COLUMN.test(text) ? [{ text, place }] : []));
  const timed = open.filter(({ text }) => TIME_COLUMN.test(text));
  if (timed.length > 0) return timed.map(({ place }) => place);
  const likely = open.find(({ text }) => THIS_COLUMN.test(text));
  return [likely?.place ?? first];
};

/** Reads the lines of one table: a metric a row, or a metric a column with the figures under it. */
const tableClauses = (rows: readonly (readonly Cell[])[]): readonly TableClause[] => {
  const [head = [], second = []] = rows;
  const flat = rows.length >= 2 && rows.length <= 3 && head.length >= 2 && !head.some(isValue) && second.length === head.length && second.filter(isValue).length * 2 > second.length;
  if (flat) return head.flatMap((label, place) => { const value = second[place]; return value && isValue(value) && !OTHER_COLUMN.test(label.text) ? [clauseOf({ label, value, time: '', unit: '' })] : []; });
  const named = !isWhole(head) && (!head.some(isValue) || head.some(({ text }) => OTHER_COLUMN.test(text) || /^20\d\d年?$/u.test(text)));
  const units = named ? head.findIndex(({ text }) => UNIT_COLUMN.test(text)) : -1;
  return rows.slice(named ? 1 : 0).flatMap((cells) => {
    if (isWhole(cells)) return cells;
    const serial = SERIAL.test(cells[0]?.text ?? '') ? 1 : 0;
    const label = cells[serial];
    const first = cells.findIndex((cell, place) => place > serial && isValue(cell) && !OTHER_COLUMN.test(named ? (head[place]?.text ?? '') : ''));
    const columns = named ? valueColumns(head, first) : [first];
    const found = columns.flatMap((column) => {
      const value = cells[column];
      if (!label || !value || value === label || !NUMERAL.test(`${value.text}x0`) || !isValue(value)) return [];
      return [clauseOf({ label, value, time: named ? timeOf(head[column]?.text ?? '') : '', unit: cells[units]?.text ?? '' })];
    });
    const told = found.length > 0 ? [] : columns.flatMap((column) => { const cell = cells[column]; return cell && column > serial && THIS_COLUMN.test(head[column]?.text ?? '') && TOLD.test(cell.text) ? [cell] : []; });
    if (told.length > 0) return told;
    const note = found.length === 0 ? undefined : cells.slice(Math.max(...columns) + 1).find(({ text }) => /^(?:其中|含)/u.test(text));
    return [...found, ...(note ? [{ text: note.text, start: note.start, end: note.end }] : [])];
  });
};

/** Every clause that the tables of a folded report say; tables are lines with `|`. */
export const tablesOf = (folded: string): readonly TableClause[] => {
  const clauses: TableClause[] = [];
  let rows: (readonly Cell[])[] = [];
  let start = 0;
  for (const line of [...folded.split('\n'), '']) {
    const isRule = /^[-|:—]+$/u.test(line);
    if (line.includes('|') && !isRule) rows.push(cellsOf(line, start));
    else if (!isRule || !line.includes('|')) {
      if (rows.length > 0) clauses.push(...tableClauses(rows));
      rows = [];
    }
    start += line.length + 1;
  }
  return clauses;
};
