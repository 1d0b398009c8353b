import { Alert, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../domain/bilingual.ts';
import { SaveTableButton } from '../../../ui/SaveTableButton.tsx';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { Review } from '../useReview.ts';
import { ProblemText } from './ProblemText.tsx';

interface Props {
  readonly review: Review;
  readonly onCancel: () => void;
  readonly onConflicts: () => void;
  readonly onNames: () => void;
}

/** The sum over all files, how far the work is, and the two ways out. */
export const ReviewFooter = ({ review, onCancel, onConflicts, onNames }: Props) => {
  const { t, i18n } = useTranslation();
  const say = useDataText();
  const { totals, progress, lines, problem, end } = review.state;
  const done = lines.filter(({ state }) => state.kind === 'understood' || state.kind === 'refused').length;
  const unsaid = review.state.names.filter(({ answer }) => answer === null).length;
  const saving = progress?.phase === 'saving';
  const amount = totals ? totals.figures + totals.brands + totals.findings : 0;
  const register = totals !== null && amount === 0 && totals.schools > 0 && totals.accepted > 0;
  return (
    <div className="review-footer">
      {problem && <Alert type="error" showIcon title={<ProblemText problem={problem} />} />}
      <div className="review-sum">
        {progress && (
          <output className="review-progress">
            <Progress
              size="small"
              showInfo={false}
              aria-label={t(`import.phase.${progress.phase}`)}
              percent={Math.round((saving ? progress.fraction : (done + progress.fraction) / Math.max(1, lines.length)) * 100)}
              status="active"
            />
            {t(`import.phase.${progress.phase}`)} {lines.length > 1 && !saving ? t('import.fileOf', { i: say.count(Math.min(done + 1, lines.length)), n: say.count(lines.length) }) : ''}
          </output>
        )}
        {totals && (
          <output>
            <strong>{t('data.equation', { cells: say.count(totals.cells), accepted: say.count(totals.accepted), setAside: say.count(totals.setAside) })}</strong>
            <span className="data-muted"> {t('import.sum', { files: say.count(totals.files), schools: say.count(totals.schools), years: totals.years, metrics: say.count(totals.metrics) })}</span>
            {unsaid > 0 && <span className="data-muted"> · {t('import.names.footer', { n: say.count(unsaid) })}</span>}
          </output>
        )}
      </div>
      <div className="review-buttons">
        {unsaid > 0 && <Button onClick={onNames}>{t('import.names.open', { n: say.count(unsaid) })}</Button>}
        {totals !== null && totals.conflicts > 0 && <Button onClick={onConflicts}>{t('import.conflict.open', { n: say.count(totals.conflicts) })}</Button>}
        {totals !== null && totals.setAside > 0 && (
          <SaveTableButton sheet={() => review.setAsideSheet(languageOf(i18n.language))} label={t('import.saveSetAside')} />
        )}
        <Button onClick={onCancel} disabled={saving}>
          {t('import.discard')}
        </Button>
        <Button type="primary" loading={saving} disabled={progress !== null || end !== null || (amount === 0 && !register)} onClick={review.commit}>
          {register ? t('import.commitSchools', { n: say.count(totals.schools) }) : t('import.commit', { n: say.count(amount) })}
        </Button>
      </div>
    </div>
  );
};
