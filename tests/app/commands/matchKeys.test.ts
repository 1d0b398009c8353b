import { describe, expect, test } from 'vitest';
import { matchKeys } from '../../../src/app/commands/matchKeys.ts';
import { shortcuts } from '../../../src/app/commands/shortcuts.ts';
import { screens } from '../../../src/app/screens.ts';

const plain = (key: string) => ({ key, mod: false, shift: false });

describe('shortcuts', () => {
  test.each([
    [[], plain('?'), { kind: 'run', id: 'help' }],
    [[], plain('/'), { kind: 'run', id: 'palette' }],
    [[], { key: 'k', mod: true, shift: false }, { kind: 'run', id: 'palette' }],
    [[], { key: 'K', mod: true, shift: true }, { kind: 'run', id: 'palette' }],
    [[], plain('g'), { kind: 'wait', keys: ['g'] }],
    [['g'], plain('t'), { kind: 'run', id: 'trend' }],
    [[], plain('t'), { kind: 'run', id: 'table' }],
    [[], plain('c'), { kind: 'run', id: 'collect' }],
    [[], plain('C'), { kind: 'run', id: 'collect' }],
    [[], { key: 'C', mod: false, shift: true }, { kind: 'run', id: 'collectScreen' }],
    [[], { key: 'T', mod: false, shift: true }, { kind: 'run', id: 'table' }],
    // After a g that leads nowhere the key stands for itself.
    [['g'], plain('?'), { kind: 'run', id: 'help' }],
    [[], plain('z'), { kind: 'none' }],
    [[], { key: 't', mod: true, shift: false }, { kind: 'none' }],
    [[], plain('__proto__'), { kind: 'none' }],
  ] as const)('after %j, %j means %j', (before, stroke, match) => {
    expect(matchKeys(before, stroke, true)).toEqual(match);
  });

  test('single keys can be switched off; chords still work', () => {
    expect(matchKeys([], plain('?'), false)).toEqual({ kind: 'none' });
    expect(matchKeys([], { key: 'k', mod: true, shift: false }, false)).toEqual({ kind: 'run', id: 'palette' });
  });

  test('no two commands share their keys, and none hides another', () => {
    const ways = Object.values(shortcuts).flat().map((keys) => keys.join(' '));
    expect(new Set(ways).size).toBe(ways.length);
    for (const way of ways) expect(ways.filter((other) => other.startsWith(`${way} `))).toEqual([]);
  });

  test('every screen has one', () => {
    for (const { name } of screens) expect(shortcuts[name]).toBeDefined();
  });
});
