import { describe, expect, it } from 'vitest';
import { followUpProposal, type MeasureResults } from '../../src/domain/followUpProposal.ts';

describe('the state that is proposed for a measure', () => {
  it.each<readonly [string, string, MeasureResults]>([
    ['kept', 'goneAndBetter', { named: false, figures: ['good', 'even', null] }],
    ['notFound', 'stillNotBetter', { named: true, figures: ['bad'] }],
    ['notFound', 'stillNotBetter', { named: true, figures: ['even'] }],
    ['inProgress', 'stillButBetter', { named: true, figures: ['good', 'even'] }],
    ['inProgress', 'mixed', { named: true, figures: ['good', 'bad'] }],
    ['toCheck', 'mixed', { named: false, figures: ['good', 'bad'] }],
    ['toCheck', 'goneNoFigures', { named: false, figures: [null] }],
    ['toCheck', 'goneNotBetter', { named: false, figures: ['even'] }],
    ['toCheck', 'stillNoFigures', { named: true, figures: [] }],
    ['toCheck', 'silent', { named: null, figures: ['bad'] }],
    ['toCheck', 'silentBetter', { named: null, figures: ['good'] }],
  ])('%s, since %s', (state, reason, results) => {
    expect(followUpProposal(results)).toEqual({ state, reason });
  });
});
