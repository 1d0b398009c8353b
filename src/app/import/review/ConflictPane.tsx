import { Radio, Segmented, Skeleton, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { ConflictLine } from '../protocol.ts';
import type { Review } from '../useReview.ts';

interface Props {
  readonly review: Review;
}

/** What is there against what would come: one rule for all, and a choice for each. Both values stay either way. */
export const ConflictPane = ({ review }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const { conflicts, policy } = review.state;
  if (!conflicts) return <Skeleton active paragraph={{ rows: 10 }} />;
  const other = policy.hold === 'new' ? 'old' : 'new';
  const holds = (key: string) => (policy.except.includes(key) ? other : policy.hold);
  const choose = (key: string, hold: 'new' | 'old') =>
    review.setPolicy({ ...policy, except: hold === policy.hold ? policy.except.filter((each) => each !== key) : [...policy.except, key] });
  const options = (['old', 'new'] as const).map((value) => ({ value, label: t(`import.conflict.${value}`) }));
  return (
    <>
      <h2>{t('import.conflict.title', { n: say.count(conflicts.total) })}</h2>
      <p className="data-lead">{t('import.conflict.lead')}</p>
      <Radio.Group
        className="review-rule"
        aria-label={t('import.conflict.rule')}
        value={policy.hold}
        onChange={({ target }) => review.setPolicy({ hold: target.value === 'old' ? 'old' : 'new', except: [] })}
        options={(['new', 'old'] as const).map((value) => ({ value, label: t(`import.conflict.all_${value}`) }))}
      />
      {conflicts.total > conflicts.lines.length && (
        <p className="data-note">{t('import.conflict.firstOf', { n: say.count(conflicts.lines.length), total: say.count(conflicts.total) })}</p>
      )}
      <Table<ConflictLine>
        virtual
        size="small"
        rowKey="key"
        dataSource={[...conflicts.lines]}
        pagination={false}
        scroll={{ x: 840, y: 440 }}
        columns={[
          { title: t('source.school'), dataIndex: 'school', width: 170, ellipsis: true },
          { title: t('source.year'), dataIndex: 'year', width: 64 },
          { title: t('source.metric'), dataIndex: 'metric', width: 156, ellipsis: true },
          {
            title: t('import.conflict.old'),
            width: 166,
            render: (_, line) => (
              <>
                <span className={holds(line.key) === 'old' ? 'review-holds' : 'review-yields'}>{line.old}</span>
                <div className="data-way">{line.oldFile}</div>
              </>
            ),
          },
          {
            title: t('import.conflict.new'),
            width: 144,
            render: (_, line) => (
              <span className={holds(line.key) === 'new' ? 'review-holds' : 'review-yields'}>{line.new}</span>
            ),
          },
          {
            title: t('import.conflict.hold'),
            width: 140,
            render: (_, line) => (
              <Segmented
                size="small"
                aria-label={t('import.conflict.holdOf', { what: `${line.school} ${line.year} ${line.metric}` })}
                value={holds(line.key)}
                options={options}
                onChange={(hold) => choose(line.key, hold)}
              />
            ),
          },
        ]}
      />
    </>
  );
};
