import { describe, expect, it } from 'vitest';
import { presenterKey } from '../../../src/present/presenter/presenterKey.ts';

const press = (key: string, digits = '', shift = false) => presenterKey({ key, shift }, digits);

describe('the keys of who presents', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blackout', ['b', 'B', '.']],
    ['overview', ['o', 'O']],
    ['pointer', ['l']],
    ['notes', ['n']],
    ['window', ['s']],
  ] as const)('%s, by arrow, page or clicker', (kind, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => ({ kind })));
  });

  it('digits and Enter go to a slide; Enter alone opens the live screen', () => {
    expect(press('1')).toEqual({ kind: 'typed', digits: '1' });
    expect(press('2', '1')).toEqual({ kind: 'typed', digits: '12' });
    expect(press('Enter', '12')).toEqual({ kind: 'goTo', number: 12 });
    expect(press('Enter')).toEqual({ kind: 'explore' });
  });

  it('shift and space go back; other keys are left to the browser', () => {
    expect(press(' ', '', true)).toEqual({ kind: 'previous' });
    expect(['Tab', 'F12', 'a', 'constructor'].map((key) => press(key))).toEqual([null, null, null, null]);
  });
});
