import { describe, expect, it } from 'vitest';
import { exportNames, trimExports } from '../../../scripts/engine/trimExports.ts';
import { mentionedIn } from '../../../scripts/trimDuckdb.ts';

const text = (name: string): number[] => [name.length, ...new TextEncoder().encode(name)];
const section = (id: number, body: readonly number[]): number[] => [id, body.length, ...body];

/** Exports `one`, `two`, `three` (functions that give 1, 2, 3) and `cell`; imports a table, a memory and GOT.mem.cell. */
const MODULE = Uint8Array.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, [1, 0x60, 0, 1, 0x7f]),
  ...section(2, [3, ...text('env'), ...text('table'), 1, 0x70, 1, 1, 0x80, 0x02, ...text('env'), ...text('memory'), 2, 0, 1, ...text('GOT.mem'), ...text('cell'), 3, 0x7f, 1]),
  ...section(3, [3, 0, 0, 0]),
  ...section(6, [1, 0x7f, 0, 0x41, 7, 0x0b]),
  ...section(7, [4, ...text('one'), 0, 0, ...text('two'), 0, 1, ...text('three'), 0, 2, ...text('cell'), 3, 1]),
  ...section(10, [3, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b, 4, 0, 0x41, 3, 0x0b]),
]);

describe('taking exports out of a module', () => {
  it('keeps what is wanted and what the module imports through GOT', () => {
    const trimmed = trimExports(MODULE, (name) => name === 'two');
    expect(exportNames(MODULE)).toEqual(['one', 'two', 'three', 'cell']);
    expect(exportNames(trimmed)).toEqual(['two', 'cell']);
  });

  it('leaves a module that works as before', async () => {
    const imports = {
      env: { table: new WebAssembly.Table({ element: 'anyfunc', initial: 1, maximum: 256 }), memory: new WebAssembly.Memory({ initial: 1 }) },
      'GOT.mem': { cell: new WebAssembly.Global({ value: 'i32', mutable: true }, 0) },
    };
    const { instance } = await WebAssembly.instantiate(trimExports(MODULE, (name) => name === 'two').slice(), imports);
    const { two } = instance.exports;
    expect(typeof two === 'function' ? two() : null).toBe(2);
  });

  it('changes nothing where all is kept', () => {
    expect(trimExports(MODULE, () => true)).toEqual(MODULE);
  });

  it('refuses what is no module, and what ends too early', () => {
    expect(() => trimExports(Uint8Array.of(1, 2, 3), () => true)).toThrow(/Not a WebAssembly module/u);
    expect(() => trimExports(MODULE.subarray(0, 40), () => true)).toThrow(/beyond the module/u);
  });
});

it('knows a name in a script only as a whole word', () => {
  const mentioned = mentionedIn('e.one(); f["_two"]; threefold');
  expect([mentioned('one'), mentioned('_two'), mentioned('three'), mentioned('two')]).toEqual([true, true, false, false]);
});
