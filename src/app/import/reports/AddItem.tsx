import { Button, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../reports/reportDraft.ts';
import { addedBrand, addedFigure, addedFinding } from './addedItems.ts';
import { BrandEditor } from './BrandEditor.tsx';
import { FigureEditor } from './FigureEditor.tsx';
import { FindingEditor } from './FindingEditor.tsx';
import { passageAt } from './passages.ts';
import type { ItemContent, ReviewedReport } from './reviewedReport.ts';
import { useEscape } from './useEscape.ts';

const KINDS = ['figure', 'brand', 'finding'] as const;

/** Words of the text that something is added from; `exact`: a person marked them. */
export interface Adding {
  readonly evidence: Evidence;
  readonly exact: boolean;
}

interface Props {
  readonly report: ReviewedReport;
  /** Its sentences. */
  readonly passages: readonly Evidence[];
  readonly adding: Adding;
  readonly missed: readonly Evidence[];
  readonly onMove: (to: Evidence) => void;
  readonly onAdd: (content: ItemContent) => void;
  readonly onCancel: () => void;
}

/** Adds what the rules missed: where it stands, sentence by sentence or from one missed number to the next, what it is, and its form. */
export const AddItem = ({ report: { text }, passages, adding: { evidence, exact }, missed, onMove, onAdd, onCancel }: Props) => {
  const { t } = useTranslation();
  const [chosen, choose] = useState<(typeof KINDS)[number] | null>(null);
  const is = chosen ?? 'figure';
  const box = useRef<HTMLDivElement>(null);
  useEscape(box, onCancel);
  useEffect(() => {
    if (!exact) box.current?.querySelector<HTMLElement>('input[type="range"]')?.focus();
  }, [exact]);
  const here = passageAt(passages, evidence.start);
  const at = here ? passages.indexOf(here) + 1 : 1;
  const nextMissed = missed.find(({ start }) => start >= evidence.end) ?? missed[0];
  const words = text.slice(evidence.start, evidence.end);
  const key = `${evidence.start} ${evidence.end}`;
  // Who goes from kind to kind stays among the kinds.
  const form = { focused: exact && chosen === null, onCancel };
  return (
    <div className="report-adding" ref={box}>
      <p>{t('reports.addFrom', { text: words })}</p>
      <div className="report-adding-where">
        <label>
          {t('reports.passage', { at, n: passages.length })}
          <input
            type="range"
            min={1}
            max={Math.max(1, passages.length)}
            value={at}
            aria-valuetext={words}
            onChange={({ target }) => {
              const to = passages[Number(target.value) - 1];
              if (to) onMove(to);
            }}
          />
        </label>
        {nextMissed && (
          <Button size="small" onClick={() => onMove(passageAt(passages, nextMissed.start) ?? nextMissed)}>
            {t('reports.nextMissed')}
          </Button>
        )}
      </div>
      <Radio.Group size="small" optionType="button" aria-label={t('reports.addWhat')} value={is} onChange={({ target }) => choose(target.value)} options={KINDS.map((value) => ({ value, label: t(`reports.addOf.${value}`) }))} />
      {is === 'figure' && <FigureEditor key={key} {...form} figure={addedFigure(text, { evidence, missed })} onSave={(figure) => onAdd({ is: 'figure', ...figure })} />}
      {is === 'brand' && <BrandEditor key={key} {...form} brand={addedBrand(text, evidence)} onSave={(brand) => onAdd({ is: 'brand', ...brand })} />}
      {is === 'finding' && <FindingEditor key={key} {...form} finding={addedFinding(text, evidence)} onSave={(finding) => onAdd({ is: 'finding', ...finding })} />}
    </div>
  );
};
