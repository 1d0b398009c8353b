import type { ImportPlan } from '../../../ingest/plan.ts';
import type { FromWorker, Phase, ToWorker } from '../protocol.ts';
import { applyChange } from './applyChange.ts';
import { commitSession } from './commitSession.ts';
import { conflictLines } from './conflictLines.ts';
import { fileDetail, fileLine } from './fileSummary.ts';
import { findContradictions, type Contradictions } from './findContradictions.ts';
import { knownNames, totalsOf } from './totals.ts';
import type { Ground } from './ground.ts';
import { namesToConfirm } from './namesToConfirm.ts';
import { markRepeated } from './markRepeated.ts';
import { readContent, type ReadContent } from './readContent.ts';
import { rememberedMappings, rememberMappings } from './rememberedMappings.ts';
import { newSession, planSession, takenFiles, type Session } from './session.ts';
import type { SessionFile } from './sessionFile.ts';
import { setAsideAsked, setAsidePage } from './setAsideAnswers.ts';
import { resultOf } from './understandFile.ts';
import { understandReport } from '../reports/reportFile.ts';

const NO_CONTRADICTIONS: Contradictions = { conflicts: [], same: 0 };

/**
 * What the worker does: one message after the other, everything it tells goes through `post`. Files are understood in
 * steps between messages, so that the user can look at one while others are still read.
 */
export class ImportDesk {
  readonly #ground: Promise<Ground>;
  readonly #post: (message: FromWorker) => void;
  #session: Session | null = null;
  #looked: number | null = null;
  #waiting: readonly SessionFile[] = [];
  #stale = false;
  /** After a word on a report, of which there are many, no progress is told. */
  #quiet = false;
  #read: { readonly file: SessionFile; readonly wanted: SessionFile['wanted']; readonly content: ReadContent } | null = null;
  #plan: ({ readonly plan: ImportPlan } & Contradictions) | null = null;

  constructor(ground: Promise<Ground>, post: (message: FromWorker) => void) {
    this.#ground = ground;
    this.#post = post;
  }

  async handle(message: ToWorker): Promise<void> {
    const session = await this.#open();
    switch (message.kind) {
      case 'add':
        for (const { no, file, name, problem } of message.files) session.files.set(no, { no, name, file, take: true, wanted: null, as: null, report: null, mappings: new Map(), result: problem ? { kind: 'refused', problem } : { kind: 'waiting' } });
        return this.#again(message.files.flatMap(({ no, problem }) => (problem ? [] : (session.files.get(no) ?? []))));
      case 'look':
        this.#looked = message.file;
        return this.#showDetail();
      case 'change':
        this.#quiet = message.change.kind === 'report' && this.#waiting.length === 0;
        return this.#again(applyChange(session, message.change));
      case 'setAside':
        return this.#post(setAsidePage(session, message));
      case 'setAsideSheet':
        return this.#post(setAsideAsked(this.#planned(session).plan.setAside, session, message.language));
      case 'conflicts': {
        const { plan, conflicts, same } = this.#planned(session);
        return this.#post({ kind: 'conflicts', total: conflicts.length, same, lines: conflictLines(conflicts, { session, plan, language: message.language }) });
      }
      case 'commit':
        // oxlint-disable-next-line no-await-in-loop -- step by step, as they would have come
        while (this.#stale) await this.step();
        return this.#commit(session, message.policy);
      default:
        return undefined;
    }
  }

  async #open(): Promise<Session> {
    if (this.#session) return this.#session;
    const ground = await this.#ground;
    const remembered = ground.store.ok ? await rememberedMappings(ground.store.value) : new Map();
    this.#session = newSession(await ground.workspace(), remembered);
    return this.#session;
  }

  /** True while `step` has something to do. */
  get busy(): boolean {
    return this.#stale;
  }

  /** Understands one file, or, after the last, says what all come to. */
  async step(): Promise<void> {
    const session = await this.#open();
    const [file, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (file) return this.#understand(session, file);
    this.#stale = false;
    markRepeated(session);
    for (const each of session.files.values()) this.#post({ kind: 'line', line: fileLine(each) });
    return this.#finish(session);
  }

  #again(files: readonly SessionFile[]): void {
    this.#plan = null;
    this.#stale = true;
    const looked = files.filter(({ no }) => no === this.#looked);
    this.#waiting = [...new Set([...looked, ...this.#waiting, ...files])];
  }

  async #understand(session: Session, file: SessionFile): Promise<void> {
    const knowledge = { workspace: session.workspace, remembered: session.remembered, corrections: session.corrections };
    if (file.report) {
      const repeated = file.result.kind === 'understood' ? file.result.repeated : null;
      file.result = { ...understandReport(file, file.report, knowledge), repeated };
      if (file.no === this.#looked) this.#showDetail();
      return;
    }
    const tell = (phase: Phase) => (fraction: number) => this.#post({ kind: 'progress', phase, file: file.no, fraction });
    tell('reading')(0);
    const kept = this.#read?.file === file && this.#read.wanted === file.wanted ? this.#read.content : null;
    this.#read = null;
    const read = kept ? ({ ok: true, value: kept } as const) : await readContent(file, tell('reading'));
    tell('understanding')(0.9);
    const first = file.result.kind === 'waiting';
    const repeated = file.result.kind === 'understood' ? file.result.repeated : null;
    const result = resultOf(file, read, knowledge);
    file.result = result.kind === 'understood' ? { ...result, repeated } : result;
    if (read.ok && read.value.is === 'tables') this.#read = { file, wanted: file.wanted, content: read.value };
    if (first) this.#post({ kind: 'line', line: fileLine(file) });
    if (file.no === this.#looked) this.#showDetail();
  }

  async #finish(session: Session): Promise<void> {
    if (!this.#quiet) this.#post({ kind: 'progress', phase: 'comparing', file: null, fraction: 1 });
    this.#quiet = false;
    const plan = planSession(session);
    const { store } = await this.#ground;
    const found = store.ok ? await findContradictions(plan.observations, { store: store.value, workspace: session.workspace }) : NO_CONTRADICTIONS;
    this.#plan = { plan, ...found };
    this.#showDetail();
    this.#post({ kind: 'ready', totals: totalsOf(session, this.#plan), known: knownNames(session.workspace, plan), names: namesToConfirm(session, plan) });
  }

  #planned(session: Session): ({ readonly plan: ImportPlan } & Contradictions) {
    return this.#plan ?? { plan: planSession(session), ...NO_CONTRADICTIONS };
  }

  #showDetail(): void {
    const file = this.#looked === null ? undefined : this.#session?.files.get(this.#looked);
    const detail = file && this.#session ? fileDetail(file, this.#session.named) : null;
    if (detail) this.#post({ kind: 'detail', detail });
  }

  async #commit(session: Session, policy: Extract<ToWorker, { kind: 'commit' }>['policy']): Promise<void> {
    const { store } = await this.#ground;
    if (!store.ok) return this.#post({ kind: 'refused', problem: store.problem });
    const files = takenFiles(session);
    const done = await commitSession({
      ...this.#planned(session),
      store: store.value,
      files,
      policy,
      onProgress: (fraction) => this.#post({ kind: 'progress', phase: 'saving', file: null, fraction }),
    });
    if (!done.ok) return this.#post({ kind: 'refused', problem: done.problem });
    const used = files.filter(({ report }) => report === null).flatMap(({ result }) => result.tables.map(({ fingerprint, draft }) => [fingerprint, draft.mapping] as const));
    await rememberMappings(store.value, new Map(used));
    return this.#post({ kind: 'committed', committed: done.value });
  }
}
