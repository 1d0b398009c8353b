import type { FiguresOfImport } from '../../../domain/answers/figuresOfImports.ts';
import type { RegisterAct } from '../../../domain/register/registerAct.ts';
import type { Year } from '../../../domain/year.ts';

/** How many rows an act would move to another school, and the years of which one file then speaks of that school twice. */
export const figuresMoved = (act: RegisterAct, figures: readonly FiguresOfImport[]): { readonly moved: number; readonly years: readonly Year[] } => {
  if (act.kind !== 'joined' && act.kind !== 'separated') return { moved: 0, years: [] };
  const target = act.kind === 'joined' ? act.into : act.to;
  const goes = (row: FiguresOfImport): boolean =>
    row.school === act.school && (act.kind === 'joined' || act.from.some((of) => of.import === row.import && (of.file ?? row.file) === row.file && (of.years?.includes(row.year) ?? true)));
  const going = figures.filter(goes);
  const there = new Set(figures.filter(({ school }) => school === target).map(({ import: of, year }) => `${of} ${year}`));
  return { moved: going.reduce((sum, { rows }) => sum + rows, 0), years: [...new Set(going.filter(({ import: of, year }) => there.has(`${of} ${year}`)).map(({ year }) => year))].toSorted((one, other) => one - other) };
};
