/**
 * The probability that Student's t with `freedom` degrees lies further from 0 than `t`, on either side: the regularised
 * incomplete beta function by Lentz's continued fraction (Press et al., Numerical Recipes in C, 2nd ed. 1992, 6.4).
 */
export const studentTail = (t: number, freedom: number): number => {
  const x = freedom / (freedom + t * t);
  const a = freedom / 2;
  const b = 0.5;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
};

const SMALLEST = 1e-300;
const away = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);

const fraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let found = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    found *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    found *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return found;
};

/** Lanczos (1964), as in Numerical Recipes 6.1: relative error under 2e-10. */
const logGamma = (x: number): number => {
  const sum = LANCZOS.reduce((total, coefficient, place) => total + coefficient / (x + 1 + place), 1.000000000190015);
  return (x + 0.5) * Math.log(x + 5.5) - (x + 5.5) + Math.log((2.5066282746310007 * sum) / x);
};

const LANCZOS = [76.180091729471, -86.505320329417, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5] as const;
