import { createContext } from 'react';
import type { Metric } from '../../../domain/metric.ts';
import type { School } from '../../../domain/school.ts';
import type { Year } from '../../../domain/year.ts';

interface TemplateWanted {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly year: Year;
}

/** Saves a blank form as a file. Given by the shell, which knows the formats. */
export type SaveTemplate = (wanted: TemplateWanted, format: 'xlsx' | 'csv') => Promise<void>;

export const SaveTemplateContext = createContext<SaveTemplate | null>(null);
