import { SET_ASIDE_REASONS, type SetAsideReason } from '../domain/setAside.ts';
import type { DraftSetAside } from './draft.ts';
import type { Grid } from './grid.ts';

export const reasonCode = (reason: SetAsideReason): number => SET_ASIDE_REASONS.indexOf(reason);

/** Collects the cells of one table that are not taken; each cell at most once. */
export class SetAsideBuilder {
  private capacity = 64;
  private count = 0;
  private rows = new Uint32Array(this.capacity);
  private columns = new Uint16Array(this.capacity);
  private textPlaces = new Uint32Array(this.capacity);
  private reasons = new Uint8Array(this.capacity);
  private suggested = new Uint32Array(this.capacity);
  private readonly texts = new TextPlaces();
  private readonly suggestions = new TextPlaces();
  private readonly placeOfCode: Map<number, number>[] = [];

  constructor(private readonly grid: Grid) {}

  get length(): number {
    return this.count;
  }

  /** `row` and `column` are the grid's; what is blank is no cell and must not come here. */
  add(row: number, column: number, what: { readonly reason: number; readonly suggestion?: string }): void {
    if (this.count === this.capacity) this.grow();
    const at = this.count;
    this.rows[at] = this.grid.rowNumber[row] ?? row + 1;
    this.columns[at] = column;
    this.textPlaces[at] = this.placeOf(row, column);
    this.reasons[at] = what.reason;
    this.suggested[at] = what.suggestion === undefined || what.suggestion === '' ? 0 : this.suggestions.place(what.suggestion);
    this.count += 1;
  }

  build(file: number): DraftSetAside {
    return {
      length: this.count,
      texts: this.texts.all,
      suggestions: this.suggestions.all,
      file: new Uint16Array(this.count).fill(file),
      row: this.rows.slice(0, this.count),
      column: this.columns.slice(0, this.count),
      text: this.textPlaces.slice(0, this.count),
      reason: this.reasons.slice(0, this.count),
      suggestion: this.suggested.slice(0, this.count),
    };
  }

  private placeOf(row: number, column: number): number {
    const encoded = this.grid.columns[column];
    const code = encoded?.codes[row] ?? 0;
    const places = (this.placeOfCode[column] ??= new Map());
    const known = places.get(code);
    if (known !== undefined) return known;
    const place = this.texts.place(encoded?.texts[code] ?? '');
    places.set(code, place);
    return place;
  }

  private grow(): void {
    this.capacity *= 2;
    this.rows = enlarged(this.rows, new Uint32Array(this.capacity));
    this.columns = enlarged(this.columns, new Uint16Array(this.capacity));
    this.textPlaces = enlarged(this.textPlaces, new Uint32Array(this.capacity));
    this.reasons = enlarged(this.reasons, new Uint8Array(this.capacity));
    this.suggested = enlarged(this.suggested, new Uint32Array(this.capacity));
  }
}

const enlarged = <Numbers extends { set: (from: Numbers) => void }>(old: Numbers, larger: Numbers): Numbers => {
  larger.set(old);
  return larger;
};

/** Texts, each once; place 0 is ''. */
export class TextPlaces {
  readonly all: string[] = [''];
  private readonly places = new Map<string, number>([['', 0]]);

  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.all.length);
    this.all.push(text);
    return this.all.length - 1;
  }
}
