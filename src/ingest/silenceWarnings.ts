import type { Problem } from '../domain/problem.ts';
import type { SetAsideReason } from '../domain/setAside.ts';
import type { Mapping } from './mapping.ts';
import type { RowKeys } from './rowKeys.ts';
import { reasonCode } from './setAsideBuilder.ts';

const FIGURES: ReadonlySet<string> = new Set(['metric', 'value', 'numerator', 'outcome', 'programme', 'sentence']);
const FACTS: ReadonlySet<string> = new Set(['schoolCode', 'schoolType', 'area', 'pupils', 'staff', 'members', 'alias', 'opened', 'closed', 'lineage']);

/** Why a whole table says nothing: no year, no school or no figure was found in it. */
export const silenceWarnings = (mapping: Mapping, { keys, file }: { readonly keys: RowKeys; readonly file: string }): readonly Problem[] => {
  const told = (code: string): readonly Problem[] => [{ code, place: { file }, values: {} }];
  if (keys.rows === 0) return told('no_rows');
  if (!mapping.columns.some(({ role }) => FIGURES.has(role))) return mapping.columns.some(({ role }) => FACTS.has(role)) ? [] : told('no_figures');
  const taken = keys.skip.includes(0);
  const lacks = (reason: SetAsideReason): boolean => keys.skip.includes(reasonCode(reason) + 1);
  if (taken) return [];
  if (lacks('school_missing')) return told('no_school');
  return lacks('year_missing') ? told('no_year') : [];
};
