import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { ImportEntry } from '../../src/domain/journal.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import type { Segment } from '../../src/domain/segment.ts';
import { SNAPSHOT_FORM } from '../../src/domain/snapshot.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { NewEntry, Store } from '../../src/store/store.ts';
import { testMetric, testSchool } from '../support/testEngine.ts';

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

let names = 0;
const newName = (): string => `test-${++names}`;
const open = async (name: string): Promise<Store> => valueOf(await openStore(name));

const entry = (id: string): NewEntry<ImportEntry> => ({
  at: '2024-01-01T00:00:00.000Z', kind: 'import', id: importId(id),
  files: [{ name: `${id}.csv`, bytes: 10, hash: 'ab', encoding: 'gb18030', basis: 'calendar', cells: 3, accepted: 2, setAside: 1 }],
  observations: 2, brands: 0, findings: 0, schoolIds: [schoolId('s')], metricIds: [metricId('m')],
  newSchools: [testSchool({ id: 's', name: '__proto__', lineage: [{ kind: 'renamed', year: 2020, formerName: '旧名' }] })],
  newAliases: [{ school: schoolId('s'), alias: '<b>' }],
  changedSchools: [],
  newMetrics: [testMetric({ id: 'm', norms: [{ schoolTypes: ['primary'], fromYear: 2020, toYear: null, bound: 'atLeast', value: 4, note: { zh: '', en: '' } }] })],
});

const segment = (id: string): Segment => ({
  import: importId(id),
  observations: Uint8Array.of(1, 2, 3),
  brands: [{ school: schoolId('s'), year: 2020, programme: '一校一品', level: 'city', batch: '', outcome: 'approved', file: 0, row: 2 }],
  findings: [{ school: schoolId('s'), year: 2020, kind: 'problem', categories: [], sentence: '不够', file: 0, row: 3 }],
  setAside: {
    length: 1, texts: ['', 'x'], suggestions: [''], headers: [['校名']],
    file: Uint16Array.of(0), row: Uint32Array.of(2), column: Uint16Array.of(1), text: Uint32Array.of(1), reason: Uint8Array.of(0), suggestion: Uint32Array.of(0),
  },
  originals: [{ name: `${id}.csv`, reading: { encoding: 'gb18030', delimiter: ',' }, gzip: Uint8Array.of(9) }],
});

const refusing = (error: Error): Pick<IDBFactory, 'open'> => ({
  open: () => {
    throw error;
  },
});
const REFUSALS: readonly (readonly [string, Pick<IDBFactory, 'open'> | undefined, string])[] = [
  ['forbids it', refusing(new DOMException('denied', 'SecurityError')), 'store_unavailable'],
  ['cannot open its file', refusing(new DOMException('backing store', 'UnknownError')), 'store_unavailable'],
  ['has an error of its own', refusing(new TypeError('no')), 'store_unavailable'],
  ['has no database at all', undefined, 'store_unavailable'],
  ['has no room left', refusing(new DOMException('full', 'QuotaExceededError')), 'store_full'],
];

describe('the store', () => {
  it('gives back an import as it was written, part by part', async () => {
    const store = await open(newName());
    const written = valueOf(await store.appendImport(entry('a'), segment('a')));
    expect(written).toEqual({ ...entry('a'), no: 1 });
    expect(valueOf(await store.journal())).toEqual([written]);
    const { observations, brands, findings, setAside, originals } = segment('a');
    expect(valueOf(await store.rows(importId('a')))).toEqual({ import: 'a', observations, brands, findings });
    expect(valueOf(await store.setAside(importId('a')))).toEqual(setAside);
    expect(valueOf(await store.original(importId('a'), 0))).toEqual(originals[0]);
  });

  it('numbers the entries of two tabs without a gap or a double', async () => {
    const name = newName();
    const [one, two] = await Promise.all([open(name), open(name)]);
    await Promise.all([
      one.appendImport(entry('a'), segment('a')),
      two.appendImport(entry('b'), segment('b')),
      one.append({ at: '2024', kind: 'undo', target: importId('a') }),
      two.append({ at: '2024', kind: 'redo', target: importId('a') }),
    ]);
    expect(valueOf(await one.journal()).map(({ no }) => no)).toEqual([1, 2, 3, 4]);
  });

  it('keeps nothing of an import that failed half way', async () => {
    const store = await open(newName());
    valueOf(await store.appendImport(entry('a'), segment('a')));
    const again = await store.appendImport(entry('a'), segment('a'));
    expect(again).toMatchObject({ ok: false, problem: { code: 'store_failed' } });
    expect(valueOf(await store.journal())).toHaveLength(1);
    expect(valueOf(await store.append({ at: '2024', kind: 'undo', target: importId('a') })).no).toBe(2);
  });

  it('tells this tab and others of a new entry', async () => {
    const name = newName();
    const [one, two] = await Promise.all([open(name), open(name)]);
    const heard = Promise.all([one, two].map((store) => new Promise<void>((resolve) => store.onChange(resolve))));
    await one.append({ at: '2024', kind: 'undo', target: importId('a') });
    await expect(heard).resolves.toBeDefined();
  });

  it('refuses a damaged record with the place, instead of a crash', async () => {
    const name = newName();
    const store = await open(name);
    const database = await openDatabase(name);
    await database.add('journal', { no: 1, at: '2024', kind: 'import', id: 'a', files: 'none' }, 1);
    expect(await store.journal()).toMatchObject({ ok: false, problem: { code: 'store_damaged', values: { reason: expect.stringContaining('files') } } });
    expect(await store.rows(importId('nowhere'))).toMatchObject({ ok: false, problem: { code: 'store_damaged' } });
  });

  it('keeps a snapshot, and does not use one of another form', async () => {
    const store = await open(newName());
    expect(await store.snapshot()).toBeNull();
    const snapshot = { form: SNAPSHOT_FORM, revision: 3, contest: '', imports: [importId('a')], addressed: [''], schools: [schoolId('s')], metrics: [metricId('m')], database: new Blob(['x']) };
    valueOf(await store.keepSnapshot(snapshot));
    expect(await store.snapshot()).toMatchObject({ revision: 3, schools: ['s'] });
    valueOf(await store.keepSnapshot({ ...snapshot, form: 999 }));
    expect(await store.snapshot()).toBeNull();
  });

  it('keeps small documents by name', async () => {
    const store = await open(newName());
    expect(await store.document('mapping:x')).toBeNull();
    valueOf(await store.keepDocument('mapping:x', { kind: 'observations' }));
    expect(await store.document('mapping:x')).toEqual({ kind: 'observations' });
  });

  for (const [what, factory, code] of REFUSALS) {
    it(`is refused in words where the browser ${what}`, async () => {
      vi.stubGlobal('indexedDB', factory);
      try {
        expect(await openStore(newName())).toMatchObject({ ok: false, problem: { code } });
      } finally {
        vi.unstubAllGlobals();
      }
    });
  }
});
