import type { School } from '../../../domain/school.ts';
import type { Translate } from '../../../words/translate.ts';
import { lineageWords } from '../lineageWords.ts';
import type { SchoolChange } from './actChanges.ts';

interface Naming {
  readonly t: Translate;
  readonly name: (school: string) => string;
}

/** What changes of one school, a line each. */
export const changeWords = ({ before, after, events }: SchoolChange, { t, name }: Naming): readonly string[] => {
  if (!after) return [t('schools.change.goes')];
  const history = events.map((event) => lineageWords(event, { t, name }));
  if (!before) return [t('schools.change.comes'), ...yearLines(null, after, t), ...history];
  const lines = [
    ...(before.name === after.name ? [] : [t('schools.change.line.name', { from: before.name, to: after.name })]),
    ...(before.code === after.code ? [] : [t('schools.change.line.code', { from: before.code ?? '—', to: after.code ?? '—' })]),
    ...added(before.aliases, after.aliases).map((alias) => t('schools.change.line.aliasMore', { alias })),
    ...added(after.aliases, before.aliases).map((alias) => t('schools.change.line.aliasLess', { alias })),
  ];
  return [...lines, ...yearLines(before, after, t), ...history];
};

const yearLines = (before: School | null, after: School, t: Translate): readonly string[] => [
  ...(after.opened !== null && before?.opened !== after.opened ? [t('schools.change.line.opened', { year: after.opened })] : []),
  ...(after.closed !== null && before?.closed !== after.closed ? [t('schools.change.line.closed', { year: after.closed })] : []),
];

const added = (before: readonly string[], after: readonly string[]): readonly string[] => after.filter((each) => !before.includes(each));
