import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/app/import/protocol.ts';
import { ImportDesk } from '../../../src/app/import/worker/desk.ts';
import { openGround } from '../../../src/app/import/worker/ground.ts';
import type { WorkspaceRecord } from '../../../src/domain/workspaceRecord.ts';
import { openWorkspaceFile, workspaceFile } from '../../../src/export/workspaceFile.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { restoreStore } from '../../../src/store/restoreStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { seeded } from '../../benchmarks/seeded.ts';
import { fuzzGround } from '../../support/fuzz/fuzzGround.ts';
import { randomOf } from '../../support/fuzz/random.ts';
import type { InputRead } from '../../support/fuzz/readInput.ts';
import { readWorkspace } from '../../support/fuzz/readWorkspace.ts';
import { workspaceFault } from '../../support/fuzz/workspaceFaults.ts';
import { ofLaterVersion } from '../../support/ofLaterVersion.ts';

const storeOf = async (name: string): Promise<Store> => {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.code);
  return store.value;
};

/** Imports files as a user would, undoes the last, decides something and keeps documents. */
const filled = async (name: string): Promise<Store> => {
  for (const files of [
    [['2021.csv', '学校,年份,党课次数,备注\n甲小学,2021,5,\n乙小学,2021,许多,见附件\n'], ['2022.csv', '学校,年份,党课次数\n甲小学,2022,6\n']],
    [['更正.csv', '学校,年份,党课次数\n甲小学,2021,7\n']],
  ] as const) {
    const told: FromWorker[] = [];
    const desk = new ImportDesk(openGround(name), (message) => told.push(message));
    const tell = async (message: ToWorker): Promise<void> => {
      await desk.handle(message);
      while (desk.busy) await desk.step();
    };
    await tell({ kind: 'add', files: files.map(([file, text], no) => ({ no, name: file, file: new File([text], file) })) });
    await tell({ kind: 'commit', policy: { hold: 'old', chosen: new Map() } });
    expect(told.at(-1)?.kind).toBe('committed');
  }
  const store = await storeOf(name);
  await store.keepDocument('story:1', { name: '一个故事', slides: [new Uint32Array([7])] });
  await store.keepDocument('answers', 'of this browser alone');
  return store;
};

const all = async (records: AsyncIterable<WorkspaceRecord>): Promise<readonly WorkspaceRecord[]> => {
  const list: WorkspaceRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
};

const fateOf = async (bytes: Uint8Array<ArrayBuffer>, { name, whole }: { readonly name: string; readonly whole: readonly WorkspaceRecord[] }): Promise<string> => {
  const opened = await openWorkspaceFile(new Blob([bytes]), 'x.tongbi');
  if (!opened.ok) return 'refused';
  const restored = await restoreStore(name, opened.value.records());
  if (!restored.ok) return (await indexedDB.databases()).some((each) => each.name === name) ? 'left behind' : 'refused';
  return isDeepStrictEqual(await all((await storeOf(name)).records()), whole) ? 'the same' : 'half';
};

const codeOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const opened = await openWorkspaceFile(new Blob([bytes]), 'x.tongbi');
  return opened.ok ? 'opened' : opened.problem.code;
};

const title = { name: '甲区', savedAt: '2024-12-01T00:00:00.000Z' };

describe('a workspace as a file', () => {
  it('is the same when it comes out of the file again, part by part', async () => {
    const store = await filled('file-1');
    const file = await workspaceFile(title, store.records());
    const opened = await openWorkspaceFile(file, '甲区.tongbi');
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.title).toEqual(title);
    expect(await restoreStore('file-1-again', opened.value.records())).toEqual({ ok: true, value: null });
    const restored = await storeOf('file-1-again');
    const before = await all(store.records());
    expect(before.map(({ table }) => table)).toEqual(['journal', 'rows', 'setAside', 'originals', 'originals', 'rows', 'setAside', 'originals', 'documents', 'documents']);
    expect(await all(restored.records())).toEqual(before);
  });

  it('with any one byte changed is refused or comes out the same, and leaves nothing behind where it is refused', async () => {
    const store = await filled('file-2');
    const file = new Uint8Array(await (await workspaceFile(title, store.records())).arrayBuffer());
    const whole = await all(store.records());
    const random = seeded(3);
    const fates: string[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      const at = turn < 40 ? turn : Math.floor(random() * file.length);
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      fates.push(await fateOf(flipped, { name: `flip-${turn}`, whole }));
    }
    expect(fates.filter((fate) => fate !== 'refused' && fate !== 'the same')).toEqual([]);
    expect(fates).toContain('refused');
  });

  it('that somebody changed and sealed again is refused or comes out sound', async () => {
    const ground = await fuzzGround();
    const fates: InputRead[] = [];
    for (let no = 0; no < 150; no += 1) fates.push(await readWorkspace(workspaceFault(ground.file, randomOf(no)), no, ground));
    expect(fates.flatMap(({ faults }) => faults)).toEqual([]);
    expect(fates.map(({ refused }) => refused)).toEqual(expect.arrayContaining([null, 'workspace_file_damaged', 'workspace_file_other']));
  });

  it('cut off, empty, of another kind or of a later version is refused with its own sentence', async () => {
    const store = await filled('file-3');
    const file = new Uint8Array(await (await workspaceFile(title, store.records())).arrayBuffer());
    expect(await codeOf(new Uint8Array(0))).toBe('workspace_file_other');
    expect(await codeOf(new TextEncoder().encode('学校,年份,党课次数\n甲小学,2021,5\n'))).toBe('workspace_file_other');
    expect(await codeOf(file.slice(0, -1))).toBe('workspace_file_damaged');
    expect(await codeOf(file.slice(0, 30))).toBe('workspace_file_damaged');
    expect(await codeOf(ofLaterVersion(file))).toBe('workspace_file_newer');
  });

  it('that lacks a part of an import, or has one that is none, is refused and leaves no database', async () => {
    const store = await filled('file-4');
    const records = await all(store.records());
    const faults: readonly (readonly WorkspaceRecord[])[] = [
      records.filter(({ table }) => table !== 'setAside'),
      records.filter(({ table, key }) => table !== 'originals' || key[1] !== 1),
      records.map((record) => (record.table === 'rows' ? { ...record, value: { import: 'x' } } : record)),
      [...records, { table: 'elsewhere', key: ['x'], value: 1 }],
    ];
    for (const [at, fault] of faults.entries()) {
      const given = (async function* () {
        yield* fault;
      })();
      expect(await restoreStore(`file-4-${at}`, given)).toMatchObject({ ok: false, problem: { code: 'workspace_file_damaged' } });
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`file-4-${at}`);
    }
  });
});
