import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/universal';
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { wouldRun } from '../domain/csvField.ts';

/** What may stand in a column below the head; the spreadsheet warns of anything else and takes it if the writer insists. */
export type CellCheck = { readonly column: number; readonly title: string; readonly message: string } & (
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
);

export interface XlsxSheet {
  readonly name: string;
  /** A text, a figure in full or null for a blank cell. Texts are texts: nothing in them is run. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows above the data, which stay in view and stand out. */
  readonly headRows: number;
  readonly headColumns: number;
  readonly checks: readonly CellCheck[];
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#EDEDED', wrap: true, alignVertical: 'center' } as const;

/** A workbook as Excel and WPS open it. */
export const xlsx = async (sheets: readonly XlsxSheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ name, rows, widths, headRows, headColumns }) => ({
      data: rows.map((row, at) => row.map((cell) => cellOf(cell, at < headRows))),
      sheet: sheetName(name),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
      stickyColumnsCount: headColumns,
    })),
    { features: [checksOf(sheets)] },
  ).toBlob();

const cellOf = (value: string | number | null, head: boolean): Cell => {
  if (value === null || value === '') return head ? { value: '', type: String, ...HEAD } : null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  // A text that would run once somebody has typed in its cell is marked as text for good.
  const cell = typeof value === 'number' ? { value, type: Number } : { value: cellText(value), type: String, ...(wouldRun(value) ? { format: '@' } : {}) };
  return head ? { ...cell, ...HEAD } : cell;
};

const LONGEST = 32_767;

/** As the format holds it: one sign for a line's end, nothing that XML cannot write, what looks like its own `_x0041_` for a sign escaped, and no more than a cell takes. */
const cellText = (text: string): string => {
  const plain = text.replaceAll(/\r\n?/gu, '\n').replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_');
  // The writer looks texts up in a plain object, which has some of its own: those are written with their first sign escaped.
  const written = plain in {} ? `_x00${plain.charCodeAt(0).toString(16).toUpperCase()}_${plain.slice(1)}` : plain;
  return written.length <= LONGEST ? written : `${written.slice(0, LONGEST - 1)}…`;
};

/** Excel refuses these signs in the name of a sheet, and more than 31 characters. */
const sheetName = (name: string): string => name.replaceAll(/[\\/?*[\]:']/g, '_').slice(0, 31);

const PART = 'xl/worksheets/sheet{id}.xml';

const checksOf = (sheets: readonly XlsxSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      [PART]: {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet || sheet.checks.length === 0) return xml;
          const checks = sheet.checks.map((check) => checkXml(check, sheet)).join('');
          return insertElementMarkupAccordingToOrderOfSiblings(xml, `<dataValidations count="${sheet.checks.length}">${checks}</dataValidations>`, getOrderOfSiblings(PART, 'worksheet') ?? [], 'worksheet');
        },
      },
    },
  },
});

/** ECMA-376 part 1, 18.3.1.32. */
const checkXml = (check: CellCheck, { headRows, rows }: XlsxSheet): string => {
  const range = `${getCellAddress(headRows, check.column)}:${getCellAddress(Math.max(headRows, rows.length - 1), check.column)}`;
  const told = `errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${sanitizeAttributeValue(check.title)}" error="${sanitizeAttributeValue(check.message)}" promptTitle="${sanitizeAttributeValue(check.title)}" prompt="${sanitizeAttributeValue(check.message)}" sqref="${range}"`;
  if (check.kind === 'list') return `<dataValidation type="list" ${told}><formula1>${sanitizeTextContent(`"${check.texts.join(',')}"`)}</formula1></dataValidation>`;
  return check.most === null
    ? `<dataValidation type="${check.kind}" operator="greaterThanOrEqual" ${told}><formula1>${check.least}</formula1></dataValidation>`
    : `<dataValidation type="${check.kind}" operator="between" ${told}><formula1>${check.least}</formula1><formula2>${check.most}</formula2></dataValidation>`;
};
