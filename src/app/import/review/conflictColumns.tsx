import type { TFunction } from 'i18next';
import type { DataColumn } from '../../../ui/dataColumn.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import type { ConflictLine, ConflictPolicy } from '../protocol.ts';

interface Ruling {
  readonly t: TFunction;
  /** Under which the lines stand: said once, above them. */
  readonly by: 'school' | 'metric' | 'none';
  readonly policy: ConflictPolicy;
  readonly setPolicy: (policy: ConflictPolicy) => void;
}

type Side = 'old' | 'new';
const NAMES = ['school', 'metric'] as const;
const SIDES: readonly Side[] = ['old', 'new'];

/** Old against new in a line: what each says and where, how far apart they are, which is to hold. */
export const conflictColumns = ({ t, by, policy, setPolicy }: Ruling): readonly DataColumn<ConflictLine>[] => {
  const holds = ({ key }: ConflictLine): ConflictPolicy['hold'] => policy.chosen.get(key) ?? policy.hold;
  const choose = (lines: readonly ConflictLine[], side: Side): void => {
    const chosen = new Map(policy.chosen);
    for (const { key } of lines) {
      if (side === policy.hold) chosen.delete(key);
      else chosen.set(key, side);
    }
    setPolicy({ ...policy, chosen });
  };
  const said = (side: Side): DataColumn<ConflictLine> => ({
    id: side,
    title: t(`import.conflict.${side}`),
    cell: (line) => {
      const { text, manner, file, place } = line[side];
      const from = [file, place].filter((part) => part !== '').join(' ');
      return (
        <span className="review-said" title={from}>
          <span className={holds(line) === 'each' ? undefined : holds(line) === side ? 'review-holds' : 'review-yields'}>{text}</span>
          {manner !== '' && <span className="data-notice">{manner}</span>}
          <small className="data-muted">{from}</small>
        </span>
      );
    },
  });
  return [
    ...NAMES.filter((id) => id !== by).map((id): DataColumn<ConflictLine> => ({ id, title: t(`source.${id}`), names: id === 'school' || by === 'school', width: '11em', cell: (line) => <span className="data-cut" title={line[id]}>{line[id]}</span>, sortBy: (line) => line[id] })),
    { id: 'year', title: t('source.year'), cell: ({ year }) => year, sortBy: ({ year }) => year, width: '4.5em' },
    said('old'),
    said('new'),
    { id: 'difference', title: t('import.conflict.difference'), align: 'end', cell: ({ difference }) => difference, sortBy: ({ size }) => size, width: '8em' },
    {
      id: 'hold',
      title: t('import.conflict.hold'),
      width: '12em',
      cell: (line) => (
        <Segmented<ConflictPolicy['hold']>
          label={t('import.conflict.holdOf', { what: `${line.school} ${line.year} ${line.metric}` })}
          segments={SIDES.map((id) => ({ id, label: t(`import.conflict.${id}`) }))}
          value={holds(line)}
          onChange={(side) => side !== 'each' && choose([line], side)}
        />
      ),
      group: (lines, id) => (
        <span className="review-group-choice">
          {SIDES.map((side) => (
            <button key={side} type="button" className="data-figure" aria-label={t(`import.conflict.group_${side}_of`, { what: id })} onClick={() => choose(lines, side)}>
              {t(`import.conflict.group_${side}`)}
            </button>
          ))}
        </span>
      ),
    },
  ];
};
