import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { Metric } from '../../domain/metric.ts';
import { figuresBehind } from '../../queries/figuresBehind.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useScope } from '../scope/useScope.ts';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import type { Behind } from './address.ts';
import { BehindTable } from './BehindTable.tsx';

interface Props {
  readonly behind: Behind;
  readonly metric: Metric;
  readonly onClose: () => void;
}

export const BehindDrawer = ({ behind, metric, onClose }: Props) => {
  const { t, language, year } = useFormat();
  const { scope: onView } = useScope();
  const scope = useMemo(() => (behind.types.length === 0 ? onView : { ...onView, types: behind.types }), [onView, behind.types]);
  const answer = useAnswer(figuresBehind({ metric: behind.metric, year: behind.year, scope }));
  const shown = answer.isPlaceholderData ? undefined : answer.data;
  return (
    <Drawer
      open
      size={760}
      onClose={onClose}
      closable={{ 'aria-label': t('common.close') }}
      title={[metric.name[language], year(behind.year), typeNames(scope.types, t)].join(' · ')}
    >
      {answer.isError && <FailedState error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.isError && !shown && <LoadingSkeleton figures={0} />}
      {shown && <BehindTable behind={behind} metric={metric} scope={scope} figures={shown} />}
    </Drawer>
  );
};
