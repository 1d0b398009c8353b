import type { QueryClient } from '@tanstack/react-query';
import { array, object, safeParse, unknown, type InferOutput } from 'valibot';
import { forgetStandingCharts, readStandingCharts } from '../../charts/standing.ts';
import { journalEntries } from '../../store/decodeJournal.ts';
import './standing.css';

const standing = object({
  /** The sample's journal: who and what it speaks of. */
  journal: journalEntries,
  answers: array(object({ key: array(unknown()), answer: unknown() })),
});

export type Standing = InferOutput<typeof standing>;

/** An answer and the key under which it is cached. */
export interface StandingAnswer {
  readonly key: readonly unknown[];
  readonly answer: unknown;
}

/** By then every chart that stood in the page is drawn live. */
const FORGET_AFTER_MS = 10_000;

let read: Standing | null = null;

/**
 * Takes over what the page as built brings along: the charts as they stand, the answers of the sample's overview. Null
 * while developing, where the page is not built.
 */
export const readStanding = (client: QueryClient): Standing | null => {
  const data = document.querySelector('#standing');
  if (!data) return read;
  readStandingCharts(document);
  setTimeout(forgetStandingCharts, FORGET_AFTER_MS);
  const result = safeParse(standing, JSON.parse(data.textContent));
  data.remove();
  if (!result.success) return read;
  for (const { key, answer } of result.output.answers) client.setQueryData(key, answer);
  read = result.output;
  return read;
};
