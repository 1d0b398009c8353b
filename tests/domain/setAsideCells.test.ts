import { describe, expect, it } from 'vitest';
import { SET_ASIDE_REASONS, type SetAsideColumns, type SetAsideReason } from '../../src/domain/setAside.ts';
import { chooseSetAside, countReasons, setAsideCell } from '../../src/domain/setAsideCells.ts';

const code = (reason: SetAsideReason): number => SET_ASIDE_REASONS.indexOf(reason);
const columns: SetAsideColumns = {
  length: 3,
  texts: ['', '六次吧', 'Total'],
  suggestions: ['', '6'],
  headers: [[], ['学校', '党课次数']],
  file: Uint16Array.of(1, 1, 1),
  row: Uint32Array.of(3, 9, 9),
  column: Uint16Array.of(1, 0, 1),
  text: Uint32Array.of(1, 2, 2),
  reason: Uint8Array.of(code('unreadable_number'), code('total_row'), code('total_row')),
  suggestion: Uint32Array.of(1, 0, 0),
};
const all = { reason: null, faults: false, find: '' };

describe('cells set aside', () => {
  it('says of a cell where it stands, what it holds and what was perhaps meant', () => {
    expect(setAsideCell(columns, 0)).toEqual({ file: 1, row: 3, column: 1, header: '党课次数', text: '六次吧', reason: 'unreadable_number', suggestion: '6' });
  });

  it('leaves out what was left out knowingly when only faults are asked for', () => {
    expect([...chooseSetAside(columns, { ...all, faults: true })]).toEqual([0]);
  });

  it('finds a part of the text or of the header, in any case', () => {
    expect([...chooseSetAside(columns, { ...all, find: 'tot' })]).toEqual([1, 2]);
    expect([...chooseSetAside(columns, { ...all, find: '党课' })]).toEqual([0, 2]);
    expect([...chooseSetAside(columns, { ...all, find: 'nothing' })]).toEqual([]);
  });

  it('chooses one reason', () => {
    expect([...chooseSetAside(columns, { ...all, reason: 'total_row' })]).toEqual([1, 2]);
  });

  it('counts reasons, the most frequent first', () => {
    expect(countReasons(columns)).toEqual([['total_row', 2], ['unreadable_number', 1]]);
  });
});
