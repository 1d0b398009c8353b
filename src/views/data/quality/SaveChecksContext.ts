import { createContext } from 'react';
import type { SheetValue } from '../../../ui/SaveTableContext.ts';

/** 核对表: what one school is asked, a row a figure. */
export interface CheckSheet {
  /** As the sheet or file is called. */
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
}

export interface ChecksWanted {
  readonly columns: readonly string[];
  readonly checks: readonly CheckSheet[];
  /** How to fill in, a line each. */
  readonly notes: readonly string[];
  /** What the name of the file says. */
  readonly name: readonly string[];
}

export const CHECK_FORMATS = ['xlsx', 'files', 'csv'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Saves check sheets: one workbook with a sheet a school, a ZIP with a workbook a school, or all rows as CSV. Given by the shell, which knows the formats. */
export type SaveChecks = (wanted: ChecksWanted, format: CheckFormat) => Promise<void>;

export const SaveChecksContext = createContext<SaveChecks | null>(null);
