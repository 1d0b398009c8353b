import type { BrandOutcome } from '../../domain/brand.ts';

const PATHS: Readonly<Record<BrandOutcome, string>> = {
  not_applied: 'M3 8h10',
  applied: 'M8 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  shortlisted: 'M8 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10z M8 3v10 M8 5h3 M8 8h5 M8 11h3',
  approved: 'M3 8.5l3.5 3.5L13 4.5',
  rejected: 'M4 4l8 8 M12 4l-8 8',
  achieved: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  rechecked: 'M1.5 8.5L5 12l6-7.5 M8 12l6.5-8',
};

/** The sign of an outcome; the word stands beside it or in the name of what it is in. */
export const OutcomeSign = ({ outcome }: { readonly outcome: BrandOutcome }) => (
  <svg className="brand-sign" data-outcome={outcome} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[outcome]} fill={outcome === 'achieved' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
