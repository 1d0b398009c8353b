import { Alert, Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import { EncodingChoice } from '../review/EncodingChoice.tsx';
import { EncodingSamples } from '../review/EncodingSamples.tsx';
import { ProblemText } from '../review/ProblemText.tsx';
import type { FileDetail, FileLine } from '../summary.ts';
import type { Review } from '../useReview.ts';
import { reportQueue } from './reportQueue.ts';

interface Props {
  readonly line: FileLine;
  readonly detail: FileDetail;
  readonly review: Review;
  readonly onNext: () => void;
}

/** The report's name, how far all reports are, and how its file is read. */
export const ReportHead = ({ line, detail, review, onNext }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  if (line.state.kind !== 'understood') return null;
  const { repeated, counts, report } = line.state;
  const read = (encoding: string) => review.change({ kind: 'reading', file: line.no, encoding, delimiter: null });
  const queue = reportQueue(review.state.lines, line.no);
  const together = line.take ? (review.state.totals?.warnings ?? []).filter(({ place }) => place.file === line.name) : [];
  return (
    <div className="review-head">
      <div className="report-title">
        <h2>{line.name}</h2>
        <div className="report-queue">
          <output>{t('reports.progress', { read: queue.read, all: queue.all })}</output>
          {queue.all > 1 && queue.certain > 0 && (
            <Button size="small" onClick={() => review.change({ kind: 'acceptCertain' })}>
              {t('reports.acceptAllReports', { n: say.count(queue.certain) })}
            </Button>
          )}
          {queue.all > 1 && (
            <Button size="small" type={report?.open === 0 ? 'primary' : 'default'} disabled={queue.next === null} onClick={onNext}>
              {t('reports.nextReport')} <kbd>n</kbd>
            </Button>
          )}
        </div>
      </div>
      <div className="review-reading">
        <Checkbox checked={line.take} onChange={({ target }) => review.change({ kind: 'take', file: line.no, take: target.checked })}>
          {t('import.take')}
        </Checkbox>
        <span className="data-muted">{t('reports.equation', { items: say.count(counts.cells), accepted: say.count(counts.accepted), setAside: say.count(counts.setAside) })}</span>
        {detail.reading.encoding !== '' && <EncodingChoice encoding={detail.reading.encoding} samples={detail.samples} onChoose={read} />}
        {detail.plain && (
          <Button size="small" type="text" onClick={() => review.change({ kind: 'as', file: line.no, as: 'table' })}>
            {t('reports.asTable')}
          </Button>
        )}
      </div>
      {!detail.encodingCertain && (
        <Alert type="warning" showIcon title={t('import.encodingUncertain')} description={<EncodingSamples encoding={detail.reading.encoding} samples={detail.samples} onChoose={read} />} />
      )}
      {detail.report !== null && detail.report.unread > 0 && <Alert type="warning" showIcon title={t('reports.unread', { read: say.count(detail.report.text.length - detail.report.unread), n: say.count(detail.report.unread) })} />}
      {repeated && <Alert type="warning" showIcon title={t(repeated.at === null ? 'import.repeatedHere' : 'import.repeated', { name: repeated.name, at: repeated.at === null ? '' : say.time(repeated.at) })} />}
      {[...detail.warnings.slice(0, 3), ...together.slice(0, 3)].map((problem, index) => (
        <Alert key={`${problem.code} ${index}`} type="warning" showIcon title={<ProblemText problem={problem} />} />
      ))}
    </div>
  );
};
