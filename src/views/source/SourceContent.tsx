import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccess, type SourceAddress } from '../../queries/access.ts';
import { isCorrection } from '../../domain/correction.ts';
import { statusClass } from '../../domain/observation.ts';
import { figureSources, type FigureSource } from '../../queries/figureSources.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useExplain } from '../../ui/ExplainContext.ts';
import { CorrectionFacts } from './CorrectionFacts.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { Original } from './Original.tsx';
import { OtherSources } from './OtherSources.tsx';
import { RecordSource } from './RecordSource.tsx';
import './source.css';

interface Props {
  readonly address: SourceAddress;
}

const isBefore = (figure: FigureSource, asked: FigureSource): boolean =>
  !figure.asked && !isCorrection(figure.import) && figure.metric === asked.metric && statusClass(figure.status) === statusClass(asked.status);

export const SourceContent = ({ address }: Props) => {
  const { t } = useTranslation();
  const { evidence, which, workspace } = useAccess();
  const figures = useAnswer(figureSources(address));
  const explain = useExplain();
  const asked = figures.data?.find((figure) => figure.asked);
  const correction = asked && workspace.corrections.find(({ id }) => id === asked.import);
  const earlier = new Set(workspace.imports.filter(({ no }) => no < (correction?.no ?? 0)).map(({ id }) => id));
  // A figure given by hand has the cell of what it stands in for as its evidence.
  const before = (correction && figures.data?.find((figure) => isBefore(figure, asked) && earlier.has(figure.import))) ?? null;
  const cell = before ?? address;
  const original = useQuery({ queryKey: ['evidence', which, sourceText(cell)], queryFn: () => evidence(cell), enabled: figures.isSuccess });
  if (figures.isError) return <Alert type="error" showIcon title={t('source.failed')} />;
  if (figures.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  const trouble = original.error && explain(original.error);
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
      {correction ? <CorrectionFacts figure={asked} correction={correction} before={before} /> : <FigureFacts figure={asked} evidence={original.data ?? null} />}
      {original.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {original.data && <Original evidence={original.data} />}
      {!original.isPending && !original.data && (!correction || before) && <Alert type="info" showIcon title={trouble?.what ?? t('source.unreadable')} description={trouble?.way} />}
      <OtherSources asked={asked} others={others} />
    </div>
  );
};
