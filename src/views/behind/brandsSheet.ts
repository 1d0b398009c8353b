import type { BrandBehind } from '../../domain/answers/brandsBehind.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';

interface Saying {
  readonly t: Translate;
  /** Of the file: what the applications have in common. */
  readonly name: readonly string[];
  readonly schoolOf: (row: BrandBehind) => string;
}

/** Brand applications as a file: one row an application, with its year in figures. */
export const brandsSheet = <Row extends BrandBehind>(rows: readonly Row[], yearOf: (row: Row) => string, { t, name, schoolOf }: Saying): Sheet => ({
  name: [t('behind.brands'), ...name],
  columns: [t('behind.school'), t('behind.programme'), t('brand.year'), t('overview.level'), t('behind.batch'), t('behind.outcome')],
  rows: rows.map((row) => [schoolOf(row), row.programme, yearOf(row), t(`terms.brandLevel.${row.level}`), row.batch, t(`terms.brandOutcome.${row.outcome}`)]),
});
