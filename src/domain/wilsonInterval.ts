const Z95 = 1.959964;

/** The 95 % interval of a share of `n`, 0 to 1 (Wilson 1927): it holds for small groups and for shares near 0 and 1. */
export const wilsonInterval = (share: number, n: number): { readonly low: number; readonly high: number } => {
  const square = Z95 * Z95;
  const middle = share + square / (2 * n);
  const reach = Z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const all = 1 + square / n;
  return { low: Math.max(0, (middle - reach) / all), high: Math.min(1, (middle + reach) / all) };
};
