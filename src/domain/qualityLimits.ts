/** Where the checks of data quality begin to ask (docs/data-quality.md says why and what they gave). */
export const QUALITY_LIMITS = {
  /** Of the reporting schools of a type, the share that must say a metric before another is asked for it. */
  expectedShare: 0.6,
  /** Points that a rate may lie off numerator over denominator: rates are written rounded. */
  quotient: 1,
  /** Usual distances of a change from how others changed. */
  jump: 5,
  /** Share of figures with a fraction up to which a metric counts in whole numbers. */
  fractions: 0.1,
  /** Years back that a school's own middle is taken of. */
  history: 5,
} as const;
