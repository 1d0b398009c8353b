import { Alert, Descriptions, Skeleton } from 'antd';
import type { RecordAt } from '../../domain/answers/recordsAt.ts';
import type { Evidence, SourceAddress } from '../../queries/access.ts';
import { recordsAt } from '../../queries/recordsAt.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useFormat } from '../useFormat.ts';
import { Original } from './Original.tsx';
import { usePosition } from './usePosition.ts';
import { useFigureText } from './useFigureText.ts';

interface Props {
  readonly address: SourceAddress;
  /** Undefined while the file is being read; null where it cannot be. */
  readonly evidence: Evidence | null | undefined;
}

/** Where a brand application or a sentence comes from: what was read of the row, and the row itself. */
export const RecordSource = ({ address, evidence }: Props) => {
  const { t } = useFormat();
  const records = useAnswer(recordsAt(address));
  if (records.isError) return <Alert type="error" showIcon title={t('source.failed')} />;
  if (!records.data || records.isPlaceholderData) return <Skeleton active paragraph={{ rows: 6 }} />;
  const cell = evidence?.kind !== 'cell' ? '' : evidence.rows.find((row) => row.number === evidence.rowNumber)?.cells[address.column] ?? '';
  // A row can hold several sentences; the column tells which was asked about.
  const asked = records.data.filter((record) => record.kind !== 'brand' && cell.includes(record.sentence));
  const shown = asked.length > 0 ? asked : records.data;
  if (shown.length === 0) return <Alert type="info" showIcon title={t('source.notFound')} />;
  return (
    <>
      {shown.map((record) => (
        <RecordFacts key={JSON.stringify(record)} record={record} address={address} evidence={evidence ?? null} />
      ))}
      {evidence === undefined && <Skeleton active paragraph={{ rows: 4 }} />}
      {evidence && <Original evidence={evidence} />}
      {evidence === null && <Alert type="info" showIcon title={t('source.unreadable')} />}
    </>
  );
};

const RecordFacts = ({ record, address, evidence }: { readonly record: RecordAt; readonly address: SourceAddress; readonly evidence: Evidence | null }) => {
  const { t, year } = useFormat();
  const { workspace } = useAccess();
  const say = useFigureText();
  const origin = workspace.imports.find(({ id }) => id === address.import);
  const school = workspace.schools.find(({ id }) => id === record.school)?.name ?? record.school;
  const { file, words } = usePosition(address, evidence);
  return (
    <section>
      <p className="source-figure">
        <strong>{record.kind === 'brand' ? t(`terms.brandOutcome.${record.outcome}`) : record.sentence}</strong>
      </p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'school', label: t('source.school'), children: school },
          { key: 'year', label: t('source.year'), children: year(record.year) },
          record.kind === 'brand'
            ? { key: 'what', label: t('behind.brands'), children: [record.programme, t(`terms.brandLevel.${record.level}`), record.batch].filter((part) => part !== '').join(' · ') }
            : { key: 'what', label: t('source.kind'), children: t(`behind.kind.${record.kind}`) },
          { key: 'file', label: t('source.file'), children: file },
          { key: 'position', label: t('source.position'), children: words },
          { key: 'at', label: t('source.importedAt'), children: say.time(evidence?.importedAt ?? origin?.at ?? null) },
        ]}
      />
    </section>
  );
};
