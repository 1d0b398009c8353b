import { useEffect, useRef } from 'react';
import { usePreferences } from '../../preferences/usePreferences.ts';

/** What the keys of a report's review do, in the order in which they are told. */
export const REPORT_KEYS = ['next', 'previous', 'accept', 'refuse', 'edit', 'acceptCertain', 'refuseRest', 'add', 'nextReport'] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];

export const KEYS_OF: Readonly<Record<ReportKey, string>> = {
  next: 'j', previous: 'k', accept: 'Enter', refuse: 'x', edit: 'e', acceptCertain: 'a', refuseRest: 'r', add: 'f', nextReport: 'n',
};

const keyOf = (event: KeyboardEvent, within: boolean): ReportKey | null => {
  if (event.key === 'ArrowDown') return within ? 'next' : null;
  if (event.key === 'ArrowUp') return within ? 'previous' : null;
  // On a button Enter presses it.
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a, summary')) return null;
  return REPORT_KEYS.find((name) => KEYS_OF[name] === event.key) ?? null;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [role="combobox"], .ant-select-dropdown, .ant-modal-confirm') !== null;

const isInReport = (target: EventTarget | null): boolean => target === document.body || (target instanceof HTMLElement && target.closest('.report') !== null);

/** Keys of the review, wherever the focus is in its dialog but in a field; with single keys switched off, only in the list of items. */
export const useReportKeys = (run: (key: ReportKey) => void): void => {
  const [{ keys: single }] = usePreferences();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const within = event.target instanceof HTMLElement && event.target.closest('.report-items') !== null;
      if (document.querySelector('.ant-modal-confirm, dialog[open]') !== null || (!single && !within)) return;
      const key = keyOf(event, within);
      if (key === null || (key === 'accept' && !within && !isInReport(event.target))) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [single]);
};
