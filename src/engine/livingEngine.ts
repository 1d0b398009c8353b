import type { Snapshot } from '../domain/snapshot.ts';
import { EngineDeath, type Database } from './database.ts';
import type { Engine, State } from './engine.ts';
import { fittingSnapshot } from './fittingSnapshot.ts';
import { openEngine } from './openEngine.ts';
import type { Console } from './console/console.ts';
import type { Ask } from './question.ts';

/** What is to be on view, and from which snapshot an engine may begin. */
export interface View extends State {
  readonly snapshot: () => Promise<Snapshot | null>;
}

/** An engine that comes back after its worker died, with the last view on it. */
export interface LivingEngine {
  /** Waits for the first view. What failed because the worker died is asked once more of the next engine. */
  readonly ask: Ask;
  /** Never asked twice: a query that was the end of one engine would be that of the next. */
  readonly console: Console;
  readonly show: (view: View) => Promise<void>;
  /** Starts afresh from the newest snapshot and lets the old worker's memory go. Questions are answered all the while. */
  readonly renew: () => Promise<void>;
  readonly close: () => void;
}

/** An engine that dies this often in a minute dies of its data: it is not started again. */
const DEATHS_A_MINUTE = 3;

export const livingEngine = (newDatabase: () => Promise<Database>): LivingEngine => {
  const deaths: number[] = [];
  const waiting: (() => void)[] = [];
  const firstView = new Promise<void>((resolve) => waiting.push(resolve));
  let view: View | null = null;
  let current: Promise<Engine> | null = null;
  /** The engine that `of` came to. */
  let up: { readonly of: Promise<Engine>; readonly engine: Engine } | null = null;
  let closed = false;

  const newest = (): View | null => view;

  const start = async (wanted: View): Promise<Engine> => {
    if (closed) throw new EngineDeath('The engine is closed');
    const recent = deaths.filter((at) => at > Date.now() - 60_000);
    if (recent.length >= DEATHS_A_MINUTE) throw new EngineDeath('The engine died again and again');
    const [database, snapshot] = await Promise.all([newDatabase(), wanted.snapshot()]);
    try {
      const engine = await openEngine(database, fittingSnapshot(snapshot, wanted.workspace));
      await engine.show(wanted);
      void database.death.then(() => restart(engine));
      return engine;
    } catch (cause) {
      if (cause instanceof EngineDeath) deaths.push(Date.now());
      database.close();
      throw cause;
    }
  };

  /** The engine in use; where there is none, or its start failed, a new one. */
  const engineNow = async (): Promise<Engine> => {
    await firstView;
    if (current) return current;
    if (!view) throw new Error('An engine without a view');
    return take(start(view));
  };

  const take = (begun: Promise<Engine>): Promise<Engine> => {
    current = begun;
    begun.then(
      (engine) => {
        up = { of: begun, engine };
      },
      () => {
        if (current === begun) current = null;
      },
    );
    return begun;
  };

  const restart = async (dead: Engine): Promise<void> => {
    const held = current;
    const now = await held?.catch(() => null);
    if (closed || current !== held || now !== dead) return;
    deaths.push(Date.now());
    current = null;
    await engineNow().catch(() => undefined);
  };

  /** Once on the engine in use; if that dies meanwhile, once more on the next. */
  const twice = async <Value>(work: (engine: Engine) => Promise<Value>): Promise<Value> => {
    const engine = up && up.of === current ? up.engine : await engineNow();
    try {
      return await work(engine);
    } catch (cause) {
      if (!(cause instanceof EngineDeath) || closed) throw cause;
      await restart(engine);
      return work(await engineNow());
    }
  };

  const renew = async (): Promise<void> => {
    const old = await current;
    let shown = view;
    if (!old || !shown) return;
    const fresh = await start(shown);
    for (let next = newest(); next && next !== shown; next = newest()) {
      shown = next;
      await fresh.show(next);
    }
    void take(Promise.resolve(fresh));
    old.close();
  };

  return {
    ask: (question) => twice((engine) => engine.ask(question)),
    console: async (text, limits) => {
      const answer = await (await engineNow()).console(text, limits);
      // WebAssembly's memory only grows: what a query filled comes back with a fresh worker.
      if (answer.kind === 'failed' && answer.fault === 'memory') void renew().catch(() => undefined);
      return answer;
    },
    show: async (next) => {
      const running = current;
      view = next;
      for (const tell of waiting) tell();
      const engine = running ? await running.catch(() => null) : null;
      if (engine) await twice((now) => now.show(next));
      else await engineNow();
    },
    renew,
    close: () => {
      closed = true;
      void current?.then((engine) => engine.close()).catch(() => undefined);
      current = null;
    },
  };
};
