import { describe, expect, it } from 'vitest';
import { carriedSearch, scopedSearch } from '../../src/app/carriedSearch.ts';

const here = { ws: 'sample', metric: 'drills', year: 2021, types: ['primary'], schools: ['甲'], only: true, from: 2018, as: 'table', src: 'a.0.1.2', behind: 'drills~2021~all' };

describe('what goes along', () => {
  it('to another screen is the workspace, the subject and the scope', () => {
    expect(carriedSearch(here)).toEqual({ ws: 'sample', metric: 'drills', year: 2021, types: ['primary'], schools: ['甲'], only: true, from: 2018 });
  });

  it('with a link is the scope, and what the link names comes first', () => {
    expect(scopedSearch(here, { metric: 'talks', from: 2020 })).toEqual({ ws: 'sample', types: ['primary'], schools: ['甲'], only: true, from: 2020, metric: 'talks' });
  });

  it('with a link to schools shows them beside the others, not alone', () => {
    expect(scopedSearch(here, { schools: ['乙'] })).toEqual({ ws: 'sample', types: ['primary'], from: 2018, schools: ['乙'] });
  });
});
