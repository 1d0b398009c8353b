import rows from '../../data/catalogue/relations.json';
import { metricId, type MetricId } from './ids.ts';
import { flagField, jsonRecords, textField, textsField } from './jsonRecord.ts';

/** Metrics of which some count parts of what another counts. `exact`: the parts make the whole (在职 + 退休 = 总数); else each is at most the whole. */
export interface MetricRelation {
  readonly whole: MetricId;
  readonly parts: readonly MetricId[];
  readonly exact: boolean;
}

/** Rows of data/catalogue/relations.json. */
export const metricRelations: readonly MetricRelation[] = jsonRecords(rows, 'relations').map((row) => ({
  whole: metricId(textField(row, 'whole')),
  parts: textsField(row, 'parts').map(metricId),
  exact: flagField(row, 'exact'),
}));
