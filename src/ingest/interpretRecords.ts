import type { BrandApplication } from '../domain/brand.ts';
import type { Finding } from '../domain/finding.ts';
import type { SetAsideReason } from '../domain/setAside.ts';
import { readFindingKind, readLevelOfBrand, readOutcome } from './brandWords.ts';
import { categoriesOf } from './categories.ts';
import { cellText, type Grid } from './grid.ts';
import type { Given, Taken } from './interpretObservations.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import { isBlank, plainText } from '../domain/plainText.ts';
import { setRowsAside } from './rowAccounts.ts';
import { firstColumn } from './rowKeys.ts';
import { reasonCode, SetAsideBuilder } from './setAsideBuilder.ts';

/** Rows to brand applications or to findings: one row one record. */
export const interpretRecords = (grid: Grid, { mapping, context, keys, settled }: Given): Taken => {
  const setAside = new SetAsideBuilder(grid);
  const taken = new Uint16Array(keys.rows);
  const brands: BrandApplication[] = [];
  const findings: Finding[] = [];
  const column = { programme: firstColumn(mapping, 'programme'), level: firstColumn(mapping, 'brandLevel'), batch: firstColumn(mapping, 'batch'), outcome: firstColumn(mapping, 'outcome'), kind: firstColumn(mapping, 'findingKind'), category: firstColumn(mapping, 'category'), sentence: firstColumn(mapping, 'sentence') };
  const text = (row: number, at: number): string => (at < 0 ? '' : cellText(grid, row, at));
  const refuse = (row: number, reason: SetAsideReason): void => { keys.skip[row - keys.from] = reasonCode(reason) + 1; };
  for (let at = 0; at < keys.rows; at += 1) {
    if (keys.skip[at] !== 0) continue;
    const row = at + keys.from;
    const school = settled.schools[settled.schoolOf[keys.candidate[at] ?? 0] ?? -1];
    if (school === undefined) continue;
    const base = { school, year: keys.year[at] ?? 0, file: context.file, row: grid.rowNumber[row] ?? row + 1 };
    if (mapping.kind === 'brands') {
      const outcome = column.outcome < 0 || isBlank(text(row, column.outcome)) ? 'applied' : readOutcome(text(row, column.outcome));
      const level = isBlank(text(row, column.level)) ? 'school' : readLevelOfBrand(text(row, column.level));
      const programme = plainText(text(row, column.programme));
      if (outcome === null) refuse(row, 'unknown_outcome');
      else if (level === null) refuse(row, 'unknown_level');
      else {
        brands.push({ ...base, programme, level, batch: plainText(text(row, column.batch)), outcome });
        taken[at] = 1;
      }
    } else {
      const sentence = text(row, column.sentence).trim();
      if (sentence === '') refuse(row, 'row_without_figure');
      else {
        const kind = readFindingKind(text(row, column.kind)) ?? 'problem';
        findings.push({ ...base, kind, categories: categoriesOf(text(row, column.category), kind, context.categories), sentence });
        taken[at] = 1;
      }
    }
  }
  setRowsAside(grid, { mapping, keys, marks: { taken, figureColumns: new Set(), giveBack: () => undefined }, setAside, lineageRead: settled.lineageRead, hasFigures: true });
  return {
    observations: new ObservationBuilder(0).build(new Uint32Array(0), { schools: [], metrics: [], file: context.file, rowNumber: grid.rowNumber }),
    brands,
    findings,
    metrics: [],
    newMetrics: [],
    setAside,
    warnings: [],
  };
};
