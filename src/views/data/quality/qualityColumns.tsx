import type { TFunction } from 'i18next';
import type { SchoolId } from '../../../domain/ids.ts';
import type { DataColumn } from '../../../ui/dataColumn.ts';
import { ASK_GROUPS, type SchoolAsks } from './askGroups.ts';
import { askText, type AskSaying } from './askText.ts';

interface Hands {
  readonly t: TFunction;
  readonly nameOf: (school: SchoolId) => string;
  readonly rows: readonly SchoolAsks[];
  readonly count: (value: number) => string;
  readonly saying: AskSaying;
  readonly onOpen: (school: SchoolId) => void;
}

/** Schools × kinds: how many of each to ask, the sum, and in words what calls for most attention. */
export const qualityColumns = ({ t, nameOf, rows, count, saying, onOpen }: Hands): readonly DataColumn<SchoolAsks>[] => [
  {
    id: 'school',
    title: t('quality.school'),
    names: true,
    width: '12em',
    cell: ({ school, asks }) => (
      <button type="button" className="data-figure" aria-label={t('quality.open', { school: nameOf(school), n: asks.length })} onClick={() => onOpen(school)}>
        {nameOf(school)}
      </button>
    ),
    sortBy: ({ school }) => nameOf(school),
    summary: t('quality.schools', { n: count(rows.length) }),
  },
  ...ASK_GROUPS.map((group): DataColumn<SchoolAsks> => {
    const sum = rows.reduce((total, { counts }) => total + counts[group], 0);
    return {
      id: group,
      title: t(`quality.groups.${group}`),
      hint: t(`quality.hints.${group}`),
      align: 'end',
      width: '6.5em',
      cell: ({ counts, asks }) => {
        if (counts[group] === 0) return <span className="quality-none">·</span>;
        if (group !== 'report') return counts[group];
        return <span className="data-notice">{t(asks.some(({ kind }) => kind === 'silent') ? 'quality.silent' : 'quality.late')}</span>;
      },
      sortBy: ({ counts }) => counts[group],
      summary: count(sum),
    };
  }),
  {
    id: 'total',
    title: t('quality.total'),
    align: 'end',
    width: '5em',
    cell: ({ asks }) => <strong>{asks.length}</strong>,
    sortBy: ({ weight }) => weight,
    summary: count(rows.reduce((total, { asks }) => total + asks.length, 0)),
  },
  {
    id: 'first',
    title: t('quality.first'),
    cell: ({ asks: [first] }) => {
      if (!first) return null;
      const metric = saying.metrics.find(({ id }) => id === first.metric);
      const why = askText(first, saying);
      const text = metric ? t('quality.firstOf', { metric: metric.name[saying.language], why }) : why;
      return (
        <span className="quality-first" title={text}>
          {text}
        </span>
      );
    },
  },
];
