import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { useFormat } from '../useFormat.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

interface Props {
  readonly record: BrandRecord;
  readonly school: string;
  /** Where it stands, for the arrow keys. */
  readonly row: number;
  readonly column: number;
  /** Several stand in one year: sign and level only. */
  readonly brief: boolean;
  /** The one mark that the tab key stops at. */
  readonly stop: boolean;
}

/** One application in a school's line: sign, colour and word; it leads to the row of the file. */
export const LaneMark = ({ record, school, row, column, brief, stop }: Props) => {
  const { t, yearShort } = useFormat();
  const openRecord = useOpenRecord();
  const outcome = t(`terms.brandOutcome.${record.outcome}`);
  return (
    <button
      type="button"
      className="brand-mark"
      data-outcome={record.outcome}
      data-row={row}
      data-column={column}
      tabIndex={stop ? 0 : -1}
      title={`${t(`terms.brandLevel.${record.level}`)} ${record.batch} ${outcome}`}
      onClick={() => void openRecord(record.source, { programme: record.programme })}
    >
      <span className="tb-unseen">{t('brand.mark', { school, year: yearShort(record.year), programme: record.programme, level: t(`terms.brandLevel.${record.level}`) })}</span>
      {t(`brand.short.${record.level}`)}
      <OutcomeSign outcome={record.outcome} />
      <span className={brief ? 'tb-unseen' : undefined}>{outcome}</span>
    </button>
  );
};
