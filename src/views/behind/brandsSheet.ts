import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import type { Year } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';

interface Saying {
  readonly t: Translate;
  readonly yearShort: (year: Year) => string;
  /** Of the file: what the applications have in common. */
  readonly name: readonly string[];
  readonly schoolOf: (row: BrandRecord) => string;
}

/** Brand applications as a file: one row an application, with its year in figures. */
export const brandsSheet = (rows: readonly BrandRecord[], { t, yearShort, name, schoolOf }: Saying): Sheet => ({
  name: [t('behind.brands'), ...name],
  columns: [t('behind.school'), t('behind.programme'), t('brand.year'), t('overview.level'), t('behind.batch'), t('behind.outcome')],
  rows: rows.map((row) => [schoolOf(row), row.programme, yearShort(row.year), t(`terms.brandLevel.${row.level}`), row.batch, t(`terms.brandOutcome.${row.outcome}`)]),
});
