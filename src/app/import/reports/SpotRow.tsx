import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import type { KnownNames } from '../summary.ts';
import type { ItemOutcome } from './itemOutcomes.ts';
import { isCertain, isSchoolCertain, type Decision, type ReviewedReport } from './reviewedReport.ts';
import type { Spot } from './spots.ts';
import { SpotTags } from './SpotTags.tsx';
import { toneOf } from './textMarks.ts';
import { useSaid } from './useSaid.ts';
import { yearWords } from '../../../charts/yearWords.ts';

interface Props {
  readonly report: ReviewedReport;
  readonly spot: Spot;
  readonly outcome: ItemOutcome | null;
  readonly known: KnownNames;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onEdit: () => void;
  /** The form that corrects it, where that is open. */
  readonly editor: ReactNode;
}

const decisionOf = (report: ReviewedReport, spot: Spot): Decision => {
  if (spot === 'school') return report.school.accepted ? 'accepted' : 'open';
  if (spot === 'year') return report.year.accepted ? 'accepted' : 'open';
  return report.items[spot]?.decision ?? 'open';
};

/** One thing to decide on: what was read, how sure it is, and, where the review stands, what can be done with it. */
export const SpotRow = ({ report, spot, outcome, known, chosen, onChoose, onDecide, onEdit, editor }: Props) => {
  const { t } = useTranslation();
  const say = useSaid();
  const decision = decisionOf(report, spot);
  const item = typeof spot === 'number' ? report.items[spot] : undefined;
  const { school, year } = report;
  const certain = item ? isCertain(item) : spot === 'school' ? isSchoolCertain(school) : year.value !== null;
  const matched = known.schools.find(({ id }) => id === school.match?.school)?.name ?? school.match?.proposals[0]?.name ?? null;
  const words =
    spot === 'school'
      ? (matched ?? school.name ?? t('reports.noSchool'))
      : spot === 'year'
        ? year.value === null ? t('reports.noYear') : yearWords(year.value, year.basis, t)
        : item ? say.item(item.content) : '';
  return (
    <li data-item={spot} className={`report-item report-item-${decision}${chosen ? ' report-item-chosen' : ''}`}>
      <label className="report-item-said">
        <input type="radio" name="report-item" checked={chosen} onChange={onChoose} onClick={onChoose} />
        <span className={`report-decision report-decision-${decision}`}>
          <Icon name={decision === 'accepted' ? 'check' : decision === 'refused' ? 'close' : certain ? 'circle' : 'help'} size={16} />
          <span className="tb-unseen">{t(`reports.decision.${decision === 'open' ? (certain ? 'certain' : 'look') : decision}`)}</span>
        </span>
        <span className="report-told">
          <span className={`report-words report-words-${toneOf(report, spot)}`}>{words}</span>
          <SpotTags report={report} spot={spot} outcome={outcome} />
        </span>
      </label>
      {chosen && !editor && (
        <div className="report-item-buttons">
          {(item || (spot === 'school' ? school.match !== null : year.value !== null)) && <Button size="small" type={decision === 'accepted' ? 'primary' : 'default'} aria-pressed={decision === 'accepted'} onClick={() => onDecide(decision === 'accepted' ? 'open' : 'accepted')}>
            {t(item ? 'reports.accept' : 'reports.right')}
          </Button>}
          {item && (
            <Button size="small" type={decision === 'refused' ? 'primary' : 'default'} aria-pressed={decision === 'refused'} onClick={() => onDecide(decision === 'refused' ? 'open' : 'refused')}>
              {t('reports.refuse')}
            </Button>
          )}
          <Button size="small" onClick={onEdit}>
            {t('reports.correct')}
          </Button>
        </div>
      )}
      {editor}
    </li>
  );
};
