import { correctionPlace, saidByCorrection } from '../domain/correction.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';
import { missingCode, statusClass, statusCode } from '../domain/observation.ts';
import type { Database } from './database.ts';
import { encodeTable } from './encodeTable.ts';
import type { Numbers } from './numbers.ts';

interface Target {
  readonly database: Database;
  readonly schools: Numbers<SchoolId>;
  readonly metrics: Numbers<MetricId>;
}

/** Brings corrections into `held_observation`, each as an import of one figure. */
export const loadCorrections = async (corrections: Workspace['corrections'], { database, schools, metrics }: Target): Promise<void> => {
  if (corrections.length === 0) return;
  const rows = encodeTable(
    {
      import_no: 'integer', school_no: 'integer', metric_no: 'integer', year: 'integer', value: 'double', numerator: 'double',
      denominator: 'double', status: 'integer', missing: 'integer', file: 'integer', row: 'integer', col: 'integer', raw: 'text',
    },
    corrections.flatMap((correction) =>
      saidByCorrection(correction).map(({ value, numerator, denominator, status, missing }) => {
        const { file, row, column } = correctionPlace(statusClass(status));
        return [
          correction.no, schools.of(correction.school), metrics.of(correction.metric), correction.year, value, numerator,
          denominator, statusCode(status), missingCode(missing), file, row, column, '',
        ];
      }),
    ),
  );
  await database.insert('stage_correction', rows, true);
  await database.run('INSERT INTO held_observation SELECT * FROM stage_correction; DROP TABLE stage_correction');
};
