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
    const n = kept.length;
    const pick = <Numbers extends Columns[keyof Columns]>(numbers: Numbers, empty: (length: number) => Numbers): Numbers => {
      if (whole && this.capacity === n) return numbers;
      const picked = empty(n);
      for (let at = 0; at < n; at += 1) picked[at] = numbers[kept[at] ?? 0] ?? 0;
      return picked;
    };
    return {
      length: n,
      schools,
      metrics,
      raws: this.raws.all,
      school: pick(from.school, (length) => new Uint32Array(length)),
      metric: pick(from.metric, (length) => new Uint32Array(length)),
      year: pick(from.year, (length) => new Int16Array(length)),
      value: pick(from.value, (length) => new Float64Array(length)),
      numerator: pick(from.numerator, (length) => new Float64Array(length)),
      denominator: pick(from.denominator, (length) => new Float64Array(length)),
      status: pick(from.status, (length) => new Uint8Array(length)),
      missing: pick(from.missing, (length) => new Uint8Array(length)),
      file: new Uint16Array(n).fill(file),
      row: kept.map((at) => rowNumber[from.gridRow[at] ?? 0] ?? 0),
      column: pick(from.column, (length) => new Uint16Array(length)),
      raw: pick(from.raw, (length) => new Uint32Array(length)),
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
