import { afterEach, describe, expect, it } from 'vitest';
import { EngineDeath, type Database } from '../../src/engine/database.ts';
import { livingEngine, type View } from '../../src/engine/livingEngine.ts';
import { sql } from '../../src/engine/sql.ts';
import { testWorkspace } from '../support/testEngine.ts';
import { testDatabase } from '../support/testDatabase.ts';

const late = <Value>(work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => void setTimeout(() => work.then(resolve, reject), 5));

/** A real DuckDB that can be killed: from then on its calls reject, as those of a worker do. */
const mortal = async (): Promise<{ readonly database: Database; readonly kill: () => void }> => {
  const real = await testDatabase();
  const mourners: ((reason: EngineDeath) => void)[] = [];
  const death = new Promise<EngineDeath>((resolve) => mourners.push(resolve));
  const die = (reason: string): void => mourners.forEach((tell) => tell(new EngineDeath(reason)));
  const never = death.then((reason): never => { throw reason; });
  never.catch(() => undefined);
  const either = <Value>(work: Promise<Value>): Promise<Value> => Promise.race([never, work]);
  const database: Database = {
    ...real,
    death,
    run: (text) => either(real.run(text)),
    prepare: (text) => either(real.prepare(text)),
    runPrepared: (statement, values) => either(late(real.runPrepared(statement, values))),
    insert: (table, rows, create) => either(real.insert(table, rows, create)),
    close: () => die('closed'),
  };
  return { database, kill: () => die('killed') };
};

const view = (values: readonly number[]): View => ({
  ...testWorkspace({
    schools: [{ id: 'a' }], metrics: [{ id: 'm' }],
    imports: [{ observations: values.map((value, place) => ({ school: 'a', metric: 'm', year: 2000 + place, value })) }],
  }),
  snapshot: async () => null,
});
const total = { key: ['total'] as const, sql: sql`SELECT sum(value) AS total FROM result`, decode: (rows: readonly unknown[]) => rows };

describe('an engine whose worker can die', () => {
  const kills: (() => void)[] = [];
  let started = 0;
  const newDatabase = async (): Promise<Database> => {
    started++;
    const { database, kill } = await mortal();
    kills.push(kill);
    return database;
  };
  afterEach(() => {
    started = 0;
    kills.length = 0;
  });

  it('waits for the first view before it answers', async () => {
    const engine = livingEngine(newDatabase);
    const answer = engine.ask(total);
    await engine.show(view([1, 2]));
    expect(await answer).toEqual([{ total: 3 }]);
  });

  it('asks once more of a fresh engine what was pending when the worker died', async () => {
    const engine = livingEngine(newDatabase);
    await engine.show(view([1, 2]));
    const answers = [engine.ask(total), engine.ask(total)];
    await new Promise((resolve) => void setTimeout(resolve, 1));
    kills[0]?.();
    expect(await Promise.all(answers)).toEqual([[{ total: 3 }], [{ total: 3 }]]);
    expect(started).toBe(2);
    expect(await engine.ask(total)).toEqual([{ total: 3 }]);
  });

  it('comes back by itself, without a question', async () => {
    const engine = livingEngine(newDatabase);
    await engine.show(view([5]));
    kills[0]?.();
    expect(await engine.ask(total)).toEqual([{ total: 5 }]);
    expect(started).toBe(2);
  });

  it('gives up on data that kill it again and again', async () => {
    const engine = livingEngine(newDatabase);
    await engine.show(view([5]));
    for (let death = 0; death < 3; death++) {
      await engine.ask(total).catch(() => undefined);
      kills.at(-1)?.();
      await new Promise((resolve) => void setTimeout(resolve, 20));
    }
    await expect(engine.ask(total)).rejects.toThrow(/again and again/);
  });

  it('answers while it is renewed, and after', async () => {
    const engine = livingEngine(newDatabase);
    await engine.show(view([1, 2]));
    const renewed = engine.renew();
    expect(await engine.ask(total)).toEqual([{ total: 3 }]);
    await renewed;
    expect(await engine.ask(total)).toEqual([{ total: 3 }]);
    expect(started).toBe(2);
  });
});
