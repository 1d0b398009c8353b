import type { terms as zh } from '../zh/terms.ts';

export const terms: typeof zh = {
  schoolType: {
    all: 'All schools',
    kindergarten: 'Kindergarten',
    primary: 'Primary',
    junior: 'Junior secondary',
    nine_year: 'Nine-year',
    senior: 'Senior secondary',
    complete: 'Complete secondary',
    other: 'Not classified',
  },
  metricKind: { count: 'Count', rate: 'Rate', score: 'Score', ordinal: 'Grade', boolean: 'Yes or no' },
  direction: { higher: 'Higher is better', lower: 'Lower is better', neutral: 'Neither better', meet_norm: 'Meet the norm' },
  brandLevel: { school: 'School', district: 'District', city: 'City', province: 'Province', nation: 'Nation' },
  brandOutcome: { not_applied: 'Not applied', applied: 'Applied', shortlisted: 'Shortlisted', approved: 'Approved', rejected: 'Rejected', achieved: 'Achieved', rechecked: 'Re-checked' },
  brandOutcomeSaid: { not_applied: 'not applied', applied: 'applied', shortlisted: 'shortlisted', approved: 'approved', rejected: 'rejected', achieved: 'achieved', rechecked: 're-checked' },
  without: { not_mentioned: 'not mentioned', not_reported: 'not reported', not_applicable: 'not applicable', to_verify: 'to be verified', withheld: 'withheld', vague: 'vague', placeholder: 'placeholder', said: 'no figure', silent: 'missing' },
  basis: { calendar: 'calendar year', school: 'school year' },
  yearRange: '{{from}} to {{to}}',
  year: { calendar: '{{year}}', school: '{{year}}' },
};
