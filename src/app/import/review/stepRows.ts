import type { KeyboardEvent } from 'react';

const choiceIn = (row: Element): HTMLInputElement | null => row.querySelector<HTMLInputElement>('input:checked') ?? row.querySelector<HTMLInputElement>('input');

/** Up and down lead from row to row of a table of choices; left and right choose, as radio buttons do. */
export const stepRows = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.target instanceof HTMLInputElement ? event.target.closest('tbody tr') : null;
  if (!row) return;
  event.preventDefault();
  const step = (from: Element): Element | null => (event.key === 'ArrowDown' ? from.nextElementSibling : from.previousElementSibling);
  for (let next = step(row); next; next = step(next)) {
    const choice = choiceIn(next);
    if (!choice) continue;
    choice.focus();
    next.scrollIntoView({ block: 'nearest' });
    return;
  }
};
