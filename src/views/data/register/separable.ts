import type { FiguresOfImport } from '../../../domain/answers/figuresOfImports.ts';
import type { SchoolId } from '../../../domain/ids.ts';
import type { Workspace } from '../../../domain/journal.ts';
import type { FiguresOf } from '../../../domain/register/registerAct.ts';
import type { Year } from '../../../domain/year.ts';

/** Figures of one file that came under one name to a school: what can be separated from it. */
export interface Separable {
  readonly key: string;
  readonly of: FiguresOf;
  readonly file: string;
  readonly at: string;
  /** Null: the school's own name, or its code. */
  readonly name: string | null;
  readonly by: 'alias' | 'user' | 'own';
  readonly years: readonly Year[];
  readonly rows: number;
}

/** What came to a school, by import, file and name, names taken for it first. */
export const separableOf = (school: SchoolId, { imports }: Pick<Workspace, 'imports'>, figures: readonly FiguresOfImport[]): readonly Separable[] => {
  const found = new Map<string, Separable>();
  for (const { school: of, import: id, file, year, rows } of figures) {
    const entry = imports.find((each) => each.id === id);
    if (of !== school || !entry) continue;
    const ties = entry.ties?.filter((tie) => tie.file === file && tie.school === school) ?? [];
    const tie = ties.find(({ years }) => years.includes(year)) ?? ties.find(({ years }) => years.length === 0);
    const key = `${id} ${file} ${tie?.name ?? ''}`;
    const before = found.get(key);
    const years = [...(before?.years ?? []), year].toSorted((one, other) => one - other);
    found.set(key, {
      key, of: { import: id, file, years }, file: entry.files[file]?.name ?? '', at: entry.at, name: tie?.name ?? null, by: tie?.by ?? 'own', years, rows: rows + (before?.rows ?? 0),
    });
  }
  return [...found.values()].toSorted((one, other) => Number(one.name === null) - Number(other.name === null));
};
