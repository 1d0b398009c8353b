import { Button } from 'antd';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { Change } from '../protocol.ts';
import type { KnownNames, NameLine } from '../summary.ts';
import { groupNames } from './groupNames.ts';
import { NameRow } from './NameRow.tsx';
import './names.css';

interface Props {
  readonly names: readonly NameLine[];
  readonly known: KnownNames;
  readonly onChange: (change: Change) => void;
}

/** Names of all files that may be those of schools: one answer each, or one for all of a kind; by mouse or by keys. */
export const NamesPane = ({ names, known, onChange }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const list = useRef<HTMLDivElement>(null);
  const answer = (lines: readonly NameLine[], to: (line: NameLine) => NonNullable<NameLine['answer']>) =>
    onChange({ kind: 'schools', corrections: lines.map((line) => ({ key: line.key, to: to(line) })) });
  const step = (from: Element, by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.review-name') ?? [])];
    const inputs = rows[rows.findIndex((row) => row.contains(from)) + by]?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    ([...inputs].find(({ checked }) => checked) ?? inputs[0])?.focus();
  };
  const keyed = (event: KeyboardEvent<HTMLInputElement>, line: NameLine) => {
    const chosen = line.proposals[Number(event.key) - 1]?.school ?? (event.key.toLowerCase() === 'n' ? 'new' : null);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key.toLowerCase() === 'o') event.currentTarget.closest('.review-name')?.querySelector<HTMLElement>('.ant-select input')?.focus();
    else if (chosen !== null) {
      answer([line], () => chosen);
      step(event.currentTarget, 1);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <h2>{t('import.names.title')}</h2>
      <p className="data-lead">{t('import.names.lead')}</p>
      <p className="data-note">{t('import.names.keys')}</p>
      <div ref={list}>
        {groupNames(names).map(({ reason, lines, sure }) => (
          <section key={reason} className="review-names">
            <header>
              <h3>{t('import.names.kind', { kind: t(`match.kind.${reason}`), n: say.count(lines.length) })}</h3>
              {sure.length > 1 && (
                <Button size="small" onClick={() => answer(sure, ({ proposals }) => proposals[0]?.school ?? 'new')}>
                  {t('import.names.all', { n: say.count(sure.length) })}
                </Button>
              )}
            </header>
            {lines.map((line) => (
              <NameRow key={line.key} line={line} known={known} onAnswer={(to) => answer([line], () => to)} onKey={(event) => keyed(event, line)} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
};
