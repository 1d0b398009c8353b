import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../reports/reportDraft.ts';
import type { ReviewedReport } from './reviewedReport.ts';
import type { Spot } from './spots.ts';
import { markedLines } from './textMarks.ts';

interface Props {
  readonly report: ReviewedReport;
  readonly current: Spot;
  readonly missed: readonly Evidence[];
  /** What is being added; null: nothing. */
  readonly pointed: Evidence | null;
  readonly onPick: (spot: Spot) => void;
}

const spotAt = (target: EventTarget | null): Spot | null => {
  const said = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-spot]')?.dataset['spot'] : undefined;
  if (said === undefined) return null;
  return said === 'school' || said === 'year' ? said : Number(said);
};

/** The report as it is written, with everything marked that was read in it; the current place is strong and in sight. A press on a mark chooses it. */
export const ReportText = ({ report, current, missed, pointed, onPick }: Props) => {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const lines = useMemo(() => markedLines(report, { missed, pointed }), [report, missed, pointed]);
  useEffect(() => {
    const element = box.current;
    const pick = ({ target }: MouseEvent): void => {
      const spot = spotAt(target);
      if (spot !== null && document.getSelection()?.isCollapsed !== false) onPick(spot);
    };
    element?.addEventListener('click', pick);
    return () => element?.removeEventListener('click', pick);
  }, [onPick]);
  useEffect(() => {
    const element = box.current;
    const mark = element?.querySelector<HTMLElement>(pointed ? '.report-pointed' : `[data-spots~="${current}"]`);
    if (!element || !mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    if (top < frame.top + 24 || bottom > frame.bottom - 24) element.scrollTop += (top + bottom) / 2 - (frame.top + frame.bottom) / 2;
  }, [current, pointed]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section ref={box} className="report-text" tabIndex={0} aria-label={t('reports.text')}>
      {lines.map(({ start, stretches }) => (
        <p key={start} data-start={start}>
          {stretches.map(({ start: at, text, tone, decision, spots, missed: isMissed, pointed: isPointed, unread }) =>
            tone === null ? (
              isMissed || isPointed || unread ? (
                <span key={at} className={[isMissed ? 'report-missed' : '', isPointed ? 'report-pointed' : '', unread ? 'report-unread' : ''].join(' ').trim()}>
                  {text}
                </span>
              ) : (
                text
              )
            ) : (
              <mark
                key={at}
                data-spot={spots[0]}
                data-spots={spots.join(' ')}
                className={`report-mark report-${tone}${decision === 'refused' ? ' report-mark-refused' : ''}${pointed === null && spots.includes(current) ? ' report-mark-current' : ''}${isMissed ? ' report-missed' : ''}${isPointed ? ' report-pointed' : ''}`}
              >
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </section>
  );
};
