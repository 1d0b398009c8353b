import type { MetricId, SchoolId } from '../domain/ids.ts';
import { missingCode, statusCode, type ObservationColumns } from '../domain/observation.ts';
import type { CellReading } from './cells.ts';
import { TextPlaces } from './setAsideBuilder.ts';

const WIDTHS = { school: Uint32Array, metric: Uint32Array, year: Int16Array, value: Float64Array, numerator: Float64Array, denominator: Float64Array, status: Uint8Array, missing: Uint8Array, gridRow: Uint32Array, column: Uint16Array, raw: Uint32Array } as const;

const columnsOf = (capacity: number) => ({
  school: new WIDTHS.school(capacity),
  metric: new WIDTHS.metric(capacity),
  year: new WIDTHS.year(capacity),
  value: new WIDTHS.value(capacity),
  numerator: new WIDTHS.numerator(capacity),
  denominator: new WIDTHS.denominator(capacity),
  status: new WIDTHS.status(capacity),
  missing: new WIDTHS.missing(capacity),
  gridRow: new WIDTHS.gridRow(capacity),
  column: new WIDTHS.column(capacity),
  raw: new WIDTHS.raw(capacity),
});
type Columns = ReturnType<typeof columnsOf>;

export interface Address {
  readonly school: number;
  readonly metric: number;
  readonly year: number;
  readonly gridRow: number;
  readonly column: number;
}

/** Collects observations by column; places of schools and metrics are the caller's. */
export class ObservationBuilder {
  columns: Columns;
  count = 0;
  private capacity: number;
  private readonly raws = new TextPlaces();

  constructor(expected: number) {
    this.capacity = Math.max(64, expected);
    this.columns = columnsOf(this.capacity);
  }

  rawPlace(text: string): number {
    return this.raws.place(text);
  }

  add(address: Address, reading: Exclude<CellReading, { is: 'refused' }>, raw: number): void {
    if (this.count === this.capacity) this.grow();
    const at = this.count;
    const to = this.columns;
    to.school[at] = address.school;
    to.metric[at] = address.metric;
    to.year[at] = address.year;
    to.gridRow[at] = address.gridRow;
    to.column[at] = address.column;
    to.value[at] = reading.is === 'figure' ? reading.value : Number.NaN;
    to.numerator[at] = reading.is === 'figure' ? (reading.numerator ?? Number.NaN) : Number.NaN;
    to.denominator[at] = reading.is === 'figure' ? (reading.denominator ?? Number.NaN) : Number.NaN;
    to.status[at] = statusCode(reading.status);
    to.missing[at] = missingCode(reading.is === 'figure' ? 'none' : reading.missing);
    to.raw[at] = raw;
    this.count += 1;
  }

  /** Only the observations at the places given, in that order. */
  build(
    kept: Uint32Array,
    { schools, metrics, file, rowNumber }: { readonly schools: readonly SchoolId[]; readonly metrics: readonly MetricId[]; readonly file: number; readonly rowNumber: Uint32Array },
  ): ObservationColumns {
    const from = this.columns;
    const whole = kept.length === this.count;
    const pick = <Numbers extends Columns[keyof Columns]>(numbers: Numbers, empty: Numbers): Numbers => {
      for (let at = 0; at < kept.length; at += 1) empty[at] = numbers[kept[at] ?? 0] ?? 0;
      return empty;
    };
    const n = kept.length;
    return {
      length: n,
      schools,
      metrics,
      raws: this.raws.all,
      school: whole ? from.school.slice(0, n) : pick(from.school, new Uint32Array(n)),
      metric: whole ? from.metric.slice(0, n) : pick(from.metric, new Uint32Array(n)),
      year: whole ? from.year.slice(0, n) : pick(from.year, new Int16Array(n)),
      value: whole ? from.value.slice(0, n) : pick(from.value, new Float64Array(n)),
      numerator: whole ? from.numerator.slice(0, n) : pick(from.numerator, new Float64Array(n)),
      denominator: whole ? from.denominator.slice(0, n) : pick(from.denominator, new Float64Array(n)),
      status: whole ? from.status.slice(0, n) : pick(from.status, new Uint8Array(n)),
      missing: whole ? from.missing.slice(0, n) : pick(from.missing, new Uint8Array(n)),
      file: new Uint16Array(n).fill(file),
      row: kept.map((at) => rowNumber[from.gridRow[at] ?? 0] ?? 0),
      column: whole ? from.column.slice(0, n) : pick(from.column, new Uint16Array(n)),
      raw: whole ? from.raw.slice(0, n) : pick(from.raw, new Uint32Array(n)),
    };
  }

  private grow(): void {
    this.capacity *= 2;
    const old = this.columns;
    const larger = columnsOf(this.capacity);
    larger.school.set(old.school);
    larger.metric.set(old.metric);
    larger.year.set(old.year);
    larger.value.set(old.value);
    larger.numerator.set(old.numerator);
    larger.denominator.set(old.denominator);
    larger.status.set(old.status);
    larger.missing.set(old.missing);
    larger.gridRow.set(old.gridRow);
    larger.column.set(old.column);
    larger.raw.set(old.raw);
    this.columns = larger;
  }
}
