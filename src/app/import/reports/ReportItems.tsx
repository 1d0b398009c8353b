import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownNames } from '../summary.ts';
import { itemOutcomes } from './itemOutcomes.ts';
import type { Decision, ReviewedReport } from './reviewedReport.ts';
import { SpotRow } from './SpotRow.tsx';
import { spotGroups, type Spot } from './spots.ts';

interface Props {
  readonly report: ReviewedReport;
  readonly known: KnownNames;
  readonly current: Spot;
  readonly onChoose: (spot: Spot) => void;
  readonly onDecide: (spot: Spot, decision: Decision) => void;
  readonly onEdit: () => void;
  /** The form at the current spot, where it is open. */
  readonly editor: ReactNode;
  /** Above all groups: the form that adds what the rules missed. */
  readonly children: ReactNode;
}

/** Everything read in the report, to decide on one by one; one tab stop, j and k or the arrows go from one to the next. */
export const ReportItems = ({ report, known, current, onChoose, onDecide, onEdit, editor, children }: Props) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const outcomes = useMemo(() => itemOutcomes(report), [report]);
  const groups = useMemo(() => spotGroups(report), [report]);
  useEffect(() => {
    box.current?.querySelector(`[data-item="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={box} className="report-items">
      {children}
      {groups.map(({ group, spots }) => (
        <fieldset key={group} className="report-group">
          <legend>{t(`reports.group.${group}`, { n: spots.length })}</legend>
          <ul>
            {spots.map((spot) => (
              <SpotRow
                key={spot}
                report={report}
                spot={spot}
                outcome={typeof spot === 'number' ? (outcomes[spot] ?? null) : null}
                known={known}
                chosen={spot === current}
                onChoose={() => onChoose(spot)}
                onDecide={(decision) => onDecide(spot, decision)}
                onEdit={onEdit}
                editor={spot === current ? editor : null}
              />
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  );
};
