import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolId } from '../../../domain/ids.ts';
import { matchKey } from '../../../ingest/schoolNames.ts';
import type { FileDetail, FileLine } from '../summary.ts';
import type { Review } from '../useReview.ts';
import { AddItem, type Adding } from './AddItem.tsx';
import { editReport, type ReportEdit } from './editReport.ts';
import { missedNumbers } from './missedNumbers.ts';
import { passageAt, passagesOf } from './passages.ts';
import { ReportHead } from './ReportHead.tsx';
import { ReportItems } from './ReportItems.tsx';
import { reportQueue } from './reportQueue.ts';
import { ReportText } from './ReportText.tsx';
import { isCertain, type Decision, type ReviewedReport } from './reviewedReport.ts';
import { selectedText } from './selectedText.ts';
import { SpotEditor } from './SpotEditor.tsx';
import { evidenceOf, nextWaiting, spotBy, type Spot } from './spots.ts';
import { useReportKeys, type ReportKey } from './useReportKeys.ts';
import { useSaid } from './useSaid.ts';
import './report.css';

interface Props {
  readonly line: FileLine;
  readonly detail: FileDetail;
  readonly report: ReviewedReport;
  readonly review: Review;
}

/** One report under review: its text with everything marked that was read in it, and beside it what to decide on. */
export const ReportPane = ({ line, detail, report, review }: Props) => {
  const { t } = useTranslation();
  const say = useSaid();
  const [current, setCurrent] = useState<Spot>(() => nextWaiting(report, null) ?? 'school');
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState<Adding | null>(null);
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const focusItem = useCallback(() => setTimeout(() => box.current?.querySelector<HTMLElement>('.report-items input[type="radio"]:checked')?.focus()), []);
  useEffect(() => {
    if (document.activeElement?.closest('.review-side') === null) focusItem();
  }, [focusItem]);
  const go = (spot: Spot) => {
    setCurrent(spot);
    setEditing(false);
    focusItem();
  };
  const passages = useMemo(() => passagesOf(report.text), [report.text]);
  const missed = useMemo(() => missedNumbers(report, passages), [report, passages]);
  /** From the words marked; else where the reader next left out a number, or where the review stands. */
  const startAdding = () => {
    const marked = selectedText();
    const from = evidenceOf(report, current)?.end ?? 0;
    const evidence = marked ?? passageAt(passages, (missed.find(({ start }) => start >= from) ?? missed[0])?.start ?? from);
    setEditing(false);
    if (evidence) setAdding({ evidence, exact: marked !== null });
  };
  /** One form at a time. */
  const startEditing = () => {
    setAdding(null);
    setEditing(true);
  };
  const edit = (change: ReportEdit) => review.edit(line.no, change);
  /** A name that was proposed to be that of a school is answered for all files that bear it. */
  const answerSchool = (to: SchoolId | 'new' | null) => {
    const { match, name } = report.school;
    if (to !== null && name !== null && match?.by === 'proposed') review.change({ kind: 'schools', corrections: [{ key: matchKey(name, null), to }] });
  };
  const open = report.items.filter(({ decision }) => decision === 'open');
  const decide = (spot: Spot, decision: Decision) => {
    if (spot === 'school' || spot === 'year') {
      if (spot === 'school' ? report.school.match === null : report.year.value === null) return startEditing();
      if (spot === 'school') answerSchool(report.school.match?.proposals[0]?.school ?? null);
      edit({ kind: spot === 'school' ? 'acceptSchool' : 'acceptYear' });
    } else {
      edit({ kind: 'decide', item: spot, decision });
      const content = report.items[spot]?.content;
      setTold(content ? t(`reports.told.${decision}`, { what: say.item(content), n: open.filter(({ no }) => no !== spot).length + (decision === 'open' ? 1 : 0) }) : '');
    }
    go(decision === 'open' ? spot : (nextWaiting(report, spot) ?? spot));
  };
  const next = reportQueue(review.state.lines, line.no).next;
  const acts: Readonly<Record<ReportKey, () => void>> = {
    next: () => go(spotBy(report, current, 1)),
    previous: () => go(spotBy(report, current, -1)),
    accept: () => decide(current, 'accepted'),
    refuse: () => {
      if (typeof current === 'number') decide(current, 'refused');
    },
    edit: startEditing,
    acceptCertain: () => {
      setTold(t('reports.toldCertain', { n: open.filter(isCertain).length, left: open.filter((item) => !isCertain(item)).length }));
      edit({ kind: 'acceptCertain' });
      go(nextWaiting(editReport(report, { kind: 'acceptCertain' }), null) ?? current);
    },
    refuseRest: () => {
      setTold(t('reports.toldRest', { n: open.length }));
      edit({ kind: 'refuseRest' });
      focusItem();
    },
    add: startAdding,
    nextReport: () => {
      if (next !== null) review.choose(next);
    },
  };
  useReportKeys((key) => {
    if (!editing && adding === null) acts[key]();
  });
  const closeEditor = () => {
    setEditing(false);
    setAdding(null);
    focusItem();
  };
  return (
    <div className="report" ref={box}>
      <ReportHead line={line} detail={detail} review={review} onNext={acts.nextReport} />
      <div className="report-columns">
        <ReportText report={report} current={current} missed={missed} pointed={adding?.evidence ?? null} onPick={go} />
        <div className="report-side">
          <div className="report-acts">
            <Button size="small" type="primary" disabled={!open.some(isCertain)} onClick={acts.acceptCertain}>
              {t('reports.acceptCertain', { n: open.filter(isCertain).length })} <kbd>a</kbd>
            </Button>
            <Button size="small" disabled={open.length === 0} onClick={acts.refuseRest}>
              {t('reports.refuseRest', { n: open.length })} <kbd>r</kbd>
            </Button>
            <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={acts.add}>
              {t('reports.add')} <kbd>f</kbd>
            </Button>
          </div>
          <ReportItems
            report={report}
            known={review.state.known}
            current={current}
            onChoose={go}
            onDecide={decide}
            onEdit={startEditing}
            editor={
              editing ? (
                <SpotEditor
                  report={report}
                  spot={current}
                  known={review.state.known}
                  onCancel={closeEditor}
                  onEdit={(change) => {
                    if (change.kind === 'school' && change.name === report.school.name) answerSchool(change.school ?? 'new');
                    edit(change);
                    setAdding(null);
                    go(nextWaiting(report, current) ?? current);
                  }}
                />
              ) : null
            }
          >
            {adding && (
              <AddItem
                report={report}
                passages={passages}
                adding={adding}
                missed={missed}
                onMove={(evidence) => setAdding({ evidence, exact: false })}
                onCancel={closeEditor}
                onAdd={(content) => {
                  edit({ kind: 'add', content });
                  setAdding(null);
                  go(report.items.length);
                }}
              />
            )}
          </ReportItems>
          {missed.length > 0 && <p className="report-missing">{t('reports.missed', { n: say.count(missed.length) })}</p>}
          <p className="report-legend">{t('reports.legend')}</p>
        </div>
      </div>
      <output className="tb-unseen">{told}</output>
    </div>
  );
};
