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
  if (!after) return [t('data.register.goes')];
  const history = events.map((event) => lineageWords(event, { t, name }));
  if (!before) return [t('data.register.comes'), ...yearLines(null, after, t), ...history];
  const lines = [
    ...(before.name === after.name ? [] : [t('data.register.line.name', { from: before.name, to: after.name })]),
    ...(before.code === after.code ? [] : [t('data.register.line.code', { from: before.code ?? '—', to: after.code ?? '—' })]),
    ...added(before.aliases, after.aliases).map((alias) => t('data.register.line.aliasMore', { alias })),
    ...added(after.aliases, before.aliases).map((alias) => t('data.register.line.aliasLess', { alias })),
  ];
  return [...lines, ...yearLines(before, after, t), ...history];
};

const yearLines = (before: School | null, after: School, t: Translate): readonly string[] => [
  ...(after.opened !== null && before?.opened !== after.opened ? [t('data.register.line.opened', { year: after.opened })] : []),
  ...(after.closed !== null && before?.closed !== after.closed ? [t('data.register.line.closed', { year: after.closed })] : []),
];

const added = (before: readonly string[], after: readonly string[]): readonly string[] => after.filter((each) => !before.includes(each));
