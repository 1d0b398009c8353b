import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Change, ConflictPolicy, FromWorker, Phase, ToWorker } from './protocol.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { ReportEdit } from './reports/editReport.ts';
import type { FileNo } from './summary.ts';
import { EMPTY_REVIEW, reviewAfter, type ReviewState } from './reviewState.ts';
import { inBatches } from './inBatches.ts';
import { ReviewWorker } from './reviewWorker.ts';

export interface Review {
  readonly state: ReviewState;
  readonly add: (files: readonly File[]) => void;
  readonly choose: (file: FileNo) => void;
  readonly change: (change: Change) => void;
  /** What a person does to a report: shown at once, told to the worker a moment later. */
  readonly edit: (file: FileNo, edit: ReportEdit) => void;
  readonly ask: (message: ToWorker) => void;
  readonly setPolicy: (policy: ConflictPolicy) => void;
  /** All cells that would be set aside, in the language of the page. */
  readonly setAsideSheet: (language: Language) => Promise<Sheet>;
  readonly commit: () => void;
}

/** So long after a person's last word on a report the worker hears of it: the sums below follow then. */
const PAUSE_MS = 250;

/** A dropped folder's file keeps its path, which can tell year and school. */
const nameOf = (file: File): string => (file.webkitRelativePath === '' ? file.name : file.webkitRelativePath);

/** One review from the first file to the end: its worker, what it told so far, and what can be asked of it. Leaving it ends the worker. */
export const useReview = (): Review => {
  const [state, tell] = useReducer(reviewAfter, EMPTY_REVIEW);
  const worker = useRef<ReviewWorker | null>(null);
  const next = useRef(0);
  const askedFor = useRef<((sheet: Sheet) => void)[]>([]);
  const edits = useRef<{ readonly file: FileNo; readonly list: ReportEdit[] } | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(resting.current);
      edits.current = null;
      worker.current?.end();
      worker.current = null;
      next.current = 0;
      tell({ kind: 'left' });
    },
    [],
  );
  const post = useCallback((message: ToWorker) => {
    if (!worker.current) {
      const hear = inBatches((messages: readonly FromWorker[]) => tell({ kind: 'told', messages }), ({ kind }) => kind === 'line' || kind === 'progress');
      worker.current = new ReviewWorker(
        (told) => (told.kind === 'setAsideSheet' ? askedFor.current.splice(0).forEach((settle) => settle(told.sheet)) : hear(told)),
        () => tell({ kind: 'broken' }),
      );
    }
    worker.current.post(message);
  }, []);
  const send = useCallback(
    (message: ToWorker | null) => {
      clearTimeout(resting.current);
      const waiting = edits.current;
      edits.current = null;
      if (waiting) post({ kind: 'change', change: { kind: 'report', file: waiting.file, edits: waiting.list } });
      if (message) post(message);
    },
    [post],
  );
  const edit = useCallback(
    (file: FileNo, made: ReportEdit) => {
      tell({ kind: 'edited', file, edit: made });
      if (edits.current && edits.current.file !== file) send(null);
      edits.current = { file, list: [...(edits.current?.list ?? []), made] };
      clearTimeout(resting.current);
      resting.current = setTimeout(() => send(null), PAUSE_MS);
    },
    [send],
  );
  const working = useCallback((phase: Phase) => tell({ kind: 'working', phase }), []);
  const choose = useCallback(
    (file: FileNo) => {
      tell({ kind: 'chosen', file });
      send({ kind: 'look', file });
    },
    [send],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      const numbered = files.map((file) => ({ no: next.current++, file, name: nameOf(file) }));
      tell({ kind: 'added', lines: numbered.map(({ no, file, name }) => ({ no, name, bytes: file.size, take: true, state: { kind: 'waiting' } })) });
      working('reading');
      send({ kind: 'add', files: numbered });
      if (numbered[0]?.no === 0) choose(0);
    },
    [choose, send, working],
  );
  const change = useCallback(
    (wanted: Change) => {
      working('understanding');
      send({ kind: 'change', change: wanted });
    },
    [send, working],
  );
  const { policy } = state;
  const commit = useCallback(() => {
    working('saving');
    send({ kind: 'commit', policy });
  }, [policy, send, working]);
  const setPolicy = useCallback((chosen: ConflictPolicy) => tell({ kind: 'policy', policy: chosen }), []);
  const setAsideSheet = useCallback(
    (language: Language) =>
      new Promise<Sheet>((settle) => {
        askedFor.current.push(settle);
        send({ kind: 'setAsideSheet', language });
      }),
    [send],
  );
  return { state, add, choose, change, edit, ask: send, setPolicy, setAsideSheet, commit };
};
