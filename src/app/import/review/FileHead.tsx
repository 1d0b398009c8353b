import { Alert, Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { yearLabel } from '../../../domain/year.ts';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { FileDetail, FileLine, TableDetail } from '../summary.ts';
import type { Review } from '../useReview.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { EncodingSamples } from './EncodingSamples.tsx';
import { DELIMITERS } from './readingChoices.ts';
import { ProblemText } from './ProblemText.tsx';

interface Props {
  readonly line: FileLine;
  readonly detail: FileDetail;
  readonly table: TableDetail;
  readonly review: Review;
  readonly onTable: (table: number) => void;
}

/** The file in one sentence, how its bytes were read, and whether it is taken at all. */
export const FileHead = ({ line, detail, table, review, onTable }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const { reading } = detail;
  if (line.state.kind !== 'understood') return null;
  const { counts, repeated } = line.state;
  const { mapping } = table;
  const years = detail.tables.flatMap((each) => each.years).toSorted((one, other) => one - other);
  const first = years[0];
  const last = years.at(-1);
  const span = first === undefined || last === undefined ? '' : t(first === last ? 'import.oneYear' : 'import.years', { first: yearLabel(first, mapping.basis), last: yearLabel(last, mapping.basis), n: new Set(years).size });
  const read = (change: { readonly encoding?: string; readonly delimiter?: string }) => review.change({ kind: 'reading', file: line.no, ...reading, ...change });
  const together = line.take ? (review.state.totals?.warnings ?? []).filter(({ place }) => place.file === line.name) : [];
  const kind = counts.brands > 0 ? 'sentenceBrands' : counts.findings > 0 ? 'sentenceFindings' : 'sentence';
  return (
    <div className="review-head">
      <h2>{line.name}</h2>
      <p className="review-sentence">
        {t(`import.${kind}`, { schools: say.count(counts.schools), metrics: say.count(counts.metrics), figures: say.count(counts.figures), brands: say.count(counts.brands), findings: say.count(counts.findings), setAside: say.count(counts.setAside), span })}
      </p>
      <p className="data-muted">{t('data.equation', { cells: say.count(counts.cells), accepted: say.count(counts.accepted), setAside: say.count(counts.setAside) })}</p>
      <div className="review-reading">
        <Checkbox checked={line.take} onChange={({ target }) => review.change({ kind: 'take', file: line.no, take: target.checked })}>
          {t('import.take')}
        </Checkbox>
        {reading.encoding !== '' && <EncodingChoice encoding={reading.encoding} samples={detail.samples} onChoose={(encoding) => read({ encoding })} />}
        {reading.delimiter !== null && (
          <label>
            {t('import.delimiter')}{' '}
            <Select size="small" className="review-delimiter" value={reading.delimiter} onChange={(delimiter) => read({ delimiter })} options={DELIMITERS.map(({ value, name }) => ({ value, label: t(`import.delimiters.${name}`) }))} />
          </label>
        )}
        {detail.tables.length > 1 && (
          <label>
            {t('import.tableOf', { n: detail.tables.length })}{' '}
            <Select size="small" className="review-delimiter" value={table.table} onChange={onTable} options={detail.tables.map(({ table: value, name }) => ({ value, label: name ?? String(value + 1) }))} />
          </label>
        )}
      </div>
      {detail.plain && counts.accepted === 0 && (
        <Button size="small" onClick={() => review.change({ kind: 'as', file: line.no, as: 'report' })}>
          {t('reports.asReport')}
        </Button>
      )}
      {!detail.encodingCertain && (
        <Alert type="warning" showIcon title={t('import.encodingUncertain')} description={<EncodingSamples encoding={reading.encoding} samples={detail.samples} onChoose={(encoding) => read({ encoding })} />} />
      )}
      {repeated && <Alert type="warning" showIcon title={t(repeated.at === null ? 'import.repeatedHere' : 'import.repeated', { name: repeated.name, at: repeated.at === null ? '' : say.time(repeated.at) })} />}
      {[...[...detail.warnings, ...table.warnings].slice(0, 5), ...together.slice(0, 5)].map((problem, index) => (
        <Alert key={`${problem.code} ${index}`} type="warning" showIcon title={<ProblemText problem={problem} />} />
      ))}
    </div>
  );
};
