import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccess, type SourceAddress } from '../../queries/access.ts';
import { figureSources } from '../../queries/figureSources.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useExplain } from '../../ui/ExplainContext.ts';
import { FigureFacts } from './FigureFacts.tsx';
import { OriginalRows } from './OriginalRows.tsx';
import { OtherSources } from './OtherSources.tsx';
import { RecordSource } from './RecordSource.tsx';
import './source.css';

interface Props {
  readonly address: SourceAddress;
}

export const SourceContent = ({ address }: Props) => {
  const { t } = useTranslation();
  const { evidence, which } = useAccess();
  const figures = useAnswer(figureSources(address));
  const explain = useExplain();
  const original = useQuery({ queryKey: ['evidence', which, sourceText(address)], queryFn: () => evidence(address) });
  if (figures.isError) return <Alert type="error" showIcon title={t('source.failed')} />;
  if (figures.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  const trouble = original.error && explain(original.error);
  const asked = figures.data.find((figure) => figure.asked);
  if (!asked) {
    return (
      <div className="source-content">
        {which === 'sample' && <Alert type="warning" showIcon title={t('source.sampleNote')} />}
        <RecordSource address={address} evidence={original.isError ? null : original.data} />
      </div>
    );
  }
  const others = figures.data.filter((figure) => figure.metric === asked.metric && !figure.asked);
  return (
    <div className="source-content">
      {which === 'sample' && <Alert type="warning" showIcon title={t('source.sampleNote')} />}
      <FigureFacts figure={asked} evidence={original.data ?? null} />
      {original.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {original.data && <OriginalRows evidence={original.data} />}
      {!original.isPending && !original.data && <Alert type="info" showIcon title={trouble?.what ?? t('source.unreadable')} description={trouble?.way} />}
      <OtherSources asked={asked} others={others} />
    </div>
  );
};
