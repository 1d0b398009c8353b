import type { ImportPlan } from '../../../ingest/plan.ts';

/** The plan with files numbered as they stand in the import: those left out of the review leave no gap. `order`: numbers in the review. */
export const placeFiles = (plan: ImportPlan, order: readonly number[]): ImportPlan => {
  const place = new Map(order.map((no, at) => [no, at]));
  const moved = (file: number): number => place.get(file) ?? 0;
  if (order.every((no, at) => no === at)) return plan;
  return {
    ...plan,
    observations: { ...plan.observations, file: plan.observations.file.map(moved) },
    brands: plan.brands.map((brand) => ({ ...brand, file: moved(brand.file) })),
    findings: plan.findings.map((finding) => ({ ...finding, file: moved(finding.file) })),
    setAside: { ...plan.setAside, file: plan.setAside.file.map(moved), headers: order.map((no) => plan.setAside.headers[no] ?? []) },
    ties: plan.ties.map((tie) => ({ ...tie, file: moved(tie.file) })),
    files: order.map((no) => plan.files[no] ?? { basis: 'calendar', cells: 0, accepted: 0, setAside: 0 }),
  };
};
