import { valueSaid, type Status } from '../../domain/observation.ts';

interface Said {
  readonly values: readonly (number | null)[];
  readonly statuses: readonly Status[];
}

/** A row with a value and a status a column: what is vague has no value. */
export const valuesSaid = <Row extends Said>(row: Row): Row => ({ ...row, values: row.values.map((value, place) => valueSaid({ status: row.statuses[place] ?? 'reported', value })) });
