import type { StoryEdit } from './editStory.ts';
import type { Story } from './story.ts';

/** What a story was before and can be again, while the page is open. */
export interface StoryHistory {
  readonly past: readonly Story[];
  readonly now: Story;
  readonly future: readonly Story[];
  /** The last edit, where more of the same belongs to one step back: writing in one field. */
  readonly writing: string | null;
}

const MOST_STEPS = 200;

export const beginHistory = (now: Story): StoryHistory => ({ past: [], now, future: [], writing: null });

/** Which field an edit writes in; null for an edit that stands alone. */
const fieldOf = (edit: StoryEdit): string | null => {
  switch (edit.kind) {
    case 'noted':
    case 'headed':
    case 'written':
      return `${edit.kind} ${edit.slide}`;
    case 'named':
      return edit.kind;
    case 'shaped':
    case 'added':
    case 'removed':
    case 'moved':
    case 'hidden':
    case 'updated':
      return null;
  }
};

/** After an edit led to `next`. */
export const remember = ({ past, now, writing }: StoryHistory, edit: StoryEdit, next: Story): StoryHistory => {
  const field = fieldOf(edit);
  const goesOn = field !== null && field === writing;
  return { past: goesOn ? past : [...past, now].slice(-MOST_STEPS), now: next, future: [], writing: field };
};

/** A step back or forth; null where there is none. What comes back is a new edition, made at a time (ISO). */
export const step = ({ past, now, future }: StoryHistory, way: 'back' | 'forth', at: string): StoryHistory | null => {
  const target = way === 'back' ? past.at(-1) : future[0];
  if (!target) return null;
  const next = { ...target, changedAt: at, edition: now.edition + 1 };
  return way === 'back'
    ? { past: past.slice(0, -1), now: next, future: [now, ...future], writing: null }
    : { past: [...past, now], now: next, future: future.slice(1), writing: null };
};
