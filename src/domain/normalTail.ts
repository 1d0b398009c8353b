/**
 * The probability that a standard normal lies further from 0 than `z`, on either side. Chebyshev fit of erfc, relative
 * error under 1.2e-7 (Press et al., Numerical Recipes in C, 2nd ed. 1992, 6.2).
 */
export const normalTail = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const fit = COEFFICIENTS.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + fit);
};

const COEFFICIENTS = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277] as const;
