/** No value of a metric, year and type stands for fewer others than this. */
export const ALIKE = 3;

/**
 * Values in place, so that each stands at least three times: rare ones go, in order of size, with their neighbours, the highest
 * and lowest too. Where a value already stands three times among them it is taken for all, else their mean to so many decimals
 * (microaggregation, Domingo-Ferrer and Mateo-Sanz 2002). Empty where there are fewer than three.
 */
export const evened = (values: readonly number[], decimals: number): readonly number[] => {
  if (values.length < ALIKE) return [];
  const groups: number[][] = [];
  let open: number[] = [];
  for (const distinct of [...new Set(values)].toSorted((one, other) => one - other)) {
    open.push(...values.filter((value) => value === distinct));
    if (open.length >= ALIKE) {
      groups.push(open);
      open = [];
    }
  }
  groups.at(-1)?.push(...open);
  const taken = new Map(groups.flatMap((group) => group.map((value) => [value, standing(group, decimals)] as const)));
  return values.map((value) => taken.get(value) ?? value);
};

const standing = (group: readonly number[], decimals: number): number => {
  const often = group.find((value) => group.filter((other) => other === value).length >= ALIKE);
  if (often !== undefined) return often;
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return Number(mean.toFixed(decimals));
};
