import rows from '../../data/catalogue/metrics.json';
import type { Metric } from './metric.ts';
import { readCatalogue } from './readCatalogue.ts';

/** The metrics that the product knows from the start, in the order in which lists show them. */
export const catalogue: readonly Metric[] = readCatalogue(rows);
