import type { Problem } from '../../domain/problem.ts';
import type { SetAsideCell } from '../../domain/setAsideCells.ts';
import { editReport, type ReportEdit } from './reports/editReport.ts';
import type { Committed, ConflictLine, ConflictPolicy, FromWorker, Phase } from './protocol.ts';
import type { FileDetail, FileLine, FileNo, KnownNames, NameLine, Totals } from './summary.ts';

export interface ReviewState {
  readonly lines: readonly FileLine[];
  readonly chosen: FileNo | null;
  readonly detail: FileDetail | null;
  readonly progress: { readonly phase: Phase; readonly file: FileNo | null; readonly fraction: number } | null;
  readonly totals: Totals | null;
  readonly known: KnownNames;
  /** Names that may be those of schools, in the order in which they are shown. */
  readonly names: readonly NameLine[];
  readonly setAside: { readonly file: FileNo; readonly total: number; readonly cells: readonly SetAsideCell[] } | null;
  readonly conflicts: { readonly total: number; readonly same: number; readonly lines: readonly ConflictLine[] } | null;
  readonly policy: ConflictPolicy;
  readonly end: { readonly kind: 'committed'; readonly committed: Committed } | { readonly kind: 'broken' } | null;
  /** The user corrected something, which leaving would lose. */
  readonly changed: boolean;
  /** What stopped the last step; the review goes on. */
  readonly problem: Problem | null;
}

export type ReviewAction =
  | { readonly kind: 'added'; readonly lines: readonly FileLine[] }
  | { readonly kind: 'chosen'; readonly file: FileNo }
  | { readonly kind: 'policy'; readonly policy: ConflictPolicy }
  /** In the order in which the worker told them. */
  | { readonly kind: 'told'; readonly messages: readonly FromWorker[] }
  /** Shown at once; the worker comes to the same. */
  | { readonly kind: 'edited'; readonly file: FileNo; readonly edit: ReportEdit }
  | { readonly kind: 'working'; readonly phase: Phase }
  | { readonly kind: 'broken' }
  /** The worker is gone with all it knew: StrictMode leaves and comes back. */
  | { readonly kind: 'left' };

export const EMPTY_REVIEW: ReviewState = {
  lines: [],
  chosen: null,
  detail: null,
  progress: null,
  totals: null,
  known: { schools: [], metrics: [] },
  names: [],
  setAside: null,
  conflicts: null,
  policy: { hold: 'new', chosen: new Map() },
  end: null,
  changed: false,
  problem: null,
};

/** What the review shows after something happened; pure, so that every way through it can be tested. */
export const reviewAfter = (state: ReviewState, action: ReviewAction): ReviewState => {
  switch (action.kind) {
    case 'added':
      return { ...state, lines: [...state.lines, ...action.lines], totals: null, problem: null };
    case 'chosen':
      return { ...state, chosen: action.file, detail: state.detail?.no === action.file ? state.detail : null, setAside: null };
    case 'policy':
      return { ...state, policy: action.policy };
    case 'edited':
      return { ...state, changed: true, detail: withEdit(state.detail, action) };
    case 'working':
      return { ...state, changed: state.changed || action.phase === 'understanding', progress: { phase: action.phase, file: null, fraction: 0 }, problem: null };
    case 'broken':
      return { ...state, progress: null, end: { kind: 'broken' } };
    case 'left':
      return EMPTY_REVIEW;
    case 'told':
      return action.messages.filter(({ kind }) => kind !== 'line').reduce(afterMessage, { ...state, lines: afterLines(state.lines, action.messages) });
    default:
      return state;
  }
};

/** All lines that were told in one pass: there can be thousands of them, and of files. */
const afterLines = (lines: readonly FileLine[], messages: readonly FromWorker[]): readonly FileLine[] => {
  const told = new Map(messages.flatMap((message) => (message.kind === 'line' ? [[message.line.no, message.line] as const] : [])));
  return told.size === 0 ? lines : lines.map((line) => told.get(line.no) ?? line);
};

const withEdit = (detail: FileDetail | null, { file, edit }: { readonly file: FileNo; readonly edit: ReportEdit }): FileDetail | null =>
  detail?.no === file && detail.report ? { ...detail, report: editReport(detail.report, edit) } : detail;

/** Of a report that is edited the worker tells what it knew a moment ago. */
const latest = (before: FileDetail | null, told: FileDetail): FileDetail => {
  const mine = before?.no === told.no ? before.report : null;
  return mine && told.report && mine.text === told.report.text && mine.edits > told.report.edits ? { ...told, report: mine } : told;
};

const afterMessage = (state: ReviewState, message: FromWorker): ReviewState => {
  switch (message.kind) {
    case 'progress':
      return { ...state, progress: { phase: message.phase, file: message.file, fraction: message.fraction } };
    case 'detail':
      return message.detail.no === state.chosen ? { ...state, detail: latest(state.detail, message.detail) } : state;
    case 'ready':
      return { ...state, totals: message.totals, known: message.known, names: message.names, progress: null };
    case 'setAside':
      return message.file === state.chosen ? { ...state, setAside: message } : state;
    case 'conflicts':
      return { ...state, conflicts: message };
    case 'committed':
      return { ...state, progress: null, end: message };
    case 'refused':
      return { ...state, progress: null, problem: message.problem };
    case 'line':
    case 'setAsideSheet':
    default:
      return state;
  }
};
