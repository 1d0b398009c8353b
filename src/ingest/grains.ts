/** The class of a status by its code: results contest one another, aims and requirements stand beside (domain/observation.ts). */
export const classOf = (status: number): number => (status === 3 ? 1 : status === 4 ? 2 : 0);

/** Beyond this many possible grains (64 MB) only those that occur are remembered. */
const DIRECT = 1 << 24;

/** Remembers one number a grain: school and metric (by place), year, class of status. */
export class Grains {
  private readonly direct: Int32Array | null;
  private readonly sparse = new Map<number, number>();
  private readonly years: number;
  private readonly earliest: number;

  constructor(private readonly metrics: number, { schools, earliest, latest }: { readonly schools: number; readonly earliest: number; readonly latest: number }) {
    this.years = Math.max(1, latest - earliest + 1);
    this.earliest = earliest;
    const space = schools * metrics * this.years * 3;
    this.direct = space <= DIRECT ? new Int32Array(space).fill(-1) : null;
  }

  key(school: number, metric: number, { year, status }: { readonly year: number; readonly status: number }): number {
    return ((school * this.metrics + metric) * this.years + year - this.earliest) * 3 + classOf(status);
  }

  /** -1: nothing yet. */
  get(key: number): number {
    return this.direct ? (this.direct[key] ?? -1) : (this.sparse.get(key) ?? -1);
  }

  set(key: number, value: number): void {
    if (this.direct) this.direct[key] = value;
    else this.sparse.set(key, value);
  }
}

/** Earliest and latest of some years; 0 and 0 of none. */
export const spanOf = (years: Int16Array, count: number): { readonly earliest: number; readonly latest: number } => {
  let earliest = years[0] ?? 0;
  let latest = earliest;
  for (let at = 1; at < count; at += 1) {
    const year = years[at] ?? 0;
    if (year < earliest) earliest = year;
    if (year > latest) latest = year;
  }
  return { earliest, latest };
};
