import { describe, expect, it } from 'vitest';
import { EMPTY_REVIEW, reviewAfter, type ReviewAction, type ReviewState } from '../../../src/app/import/reviewState.ts';
import { groupLines } from '../../../src/app/import/review/groupLines.ts';
import type { Attention, FileLine } from '../../../src/app/import/summary.ts';

const waiting = (no: number): FileLine => ({ no, name: `${no}.csv`, bytes: 1, take: true, state: { kind: 'waiting' } });
const counts = { schools: 1, years: 1, metrics: 1, figures: 1, brands: 0, findings: 0, cells: 3, accepted: 3, setAside: 0, faults: 0 };
const understood = (no: number, attention: readonly Attention[]): FileLine => ({ ...waiting(no), state: { kind: 'understood', counts, attention, repeated: null, report: null } });
const refused = (no: number): FileLine => ({ ...waiting(no), state: { kind: 'refused', problem: { code: 'empty_file', place: {}, values: {} } } });

const after = (...actions: readonly ReviewAction[]): ReviewState => actions.reduce(reviewAfter, EMPTY_REVIEW);
const detail = (no: number): ReviewAction => ({
  kind: 'told',
  messages: [{ kind: 'detail', detail: { no, reading: { encoding: 'utf-8', delimiter: ',' }, encodingCertain: true, samples: [], plain: false, report: null, tables: [], warnings: [], reasons: [] } }],
});

describe('the review', () => {
  it('shows what the worker told of a file in the place of that file', () => {
    const state = after({ kind: 'added', lines: [waiting(0), waiting(1)] }, { kind: 'told', messages: [{ kind: 'line', line: refused(1) }] });
    expect(state.lines.map((line) => line.state.kind)).toEqual(['waiting', 'refused']);
  });

  it('does not show the details of a file that is no longer chosen', () => {
    expect(after({ kind: 'chosen', file: 1 }, detail(0)).detail).toBeNull();
    expect(after({ kind: 'chosen', file: 1 }, detail(1)).detail?.no).toBe(1);
  });

  it('does not offer to commit while files that were added later are still read', () => {
    const ready: ReviewAction = { kind: 'told', messages: [{ kind: 'ready', totals: { ...counts, files: 1, conflicts: 0, same: 0, warnings: [] }, known: { schools: [], metrics: [] }, names: [] }] };
    expect(after(ready).totals).not.toBeNull();
    expect(after(ready, { kind: 'added', lines: [waiting(1)] }).totals).toBeNull();
  });

  it('goes on after a refused commit, with the reason', () => {
    const state = after({ kind: 'working', phase: 'saving' }, { kind: 'told', messages: [{ kind: 'refused', problem: { code: 'store_full', place: {}, values: {} } }] });
    expect(state).toMatchObject({ progress: null, end: null, problem: { code: 'store_full' } });
  });

  it('knows that corrections would be lost, and that reading is no correction', () => {
    expect(after({ kind: 'working', phase: 'reading' }).changed).toBe(false);
    expect(after({ kind: 'working', phase: 'understanding' }, { kind: 'working', phase: 'saving' }).changed).toBe(true);
  });
});

it('lists what is wrong first, and no empty groups', () => {
  const groups = groupLines([understood(0, []), understood(1, ['faults']), refused(2)]);
  expect(groups.map(({ group, lines }) => [group, lines.map(({ no }) => no)])).toEqual([['refused', [2]], ['faults', [1]], ['fine', [0]]]);
});

it('lists a file under the gravest of what it has', () => {
  const groups = groupLines([understood(0, ['warning', 'schools']), understood(1, ['schools', 'faults']), understood(2, ['warning'])]);
  expect(groups.map(({ group, lines }) => [group, lines.map(({ no }) => no)])).toEqual([['schools', [0, 1]], ['warning', [2]]]);
});
