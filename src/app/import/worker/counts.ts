import { isFault, SET_ASIDE_REASONS } from '../../../domain/setAside.ts';
import type { Draft } from '../../../ingest/draft.ts';
import type { Counts } from '../summary.ts';

const FAULTS = SET_ASIDE_REASONS.map(isFault);

const faultsOf = ({ setAside }: Draft): number => {
  let faults = 0;
  for (let index = 0; index < setAside.length; index += 1) if (FAULTS[setAside.reason[index] ?? 0] === true) faults += 1;
  return faults;
};

/** What drafts come to together: schools, years and metrics once each, the rest added up. */
export const countDrafts = (drafts: readonly Draft[]): Counts => {
  const add = (part: (draft: Draft) => number): number => drafts.reduce((total, draft) => total + part(draft), 0);
  const distinct = (part: (draft: Draft) => readonly unknown[]): number => new Set(drafts.flatMap((draft) => [...part(draft)])).size;
  return {
    schools: distinct((draft) => draft.schools.map(({ school }) => school)),
    years: distinct((draft) => draft.years),
    metrics: distinct((draft) => draft.observations.metrics),
    figures: add((draft) => draft.observations.length),
    brands: add((draft) => draft.brands.length),
    findings: add((draft) => draft.findings.length),
    cells: add((draft) => draft.cells),
    accepted: add((draft) => draft.accepted),
    setAside: add((draft) => draft.setAside.length),
    faults: add(faultsOf),
  };
};
