import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { Metric } from '../../domain/metric.ts';
import { inScope, type Scope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { figuresBehind } from '../../queries/figuresBehind.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useScopeWords } from '../scope/useScopeWords.ts';
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
  const { workspace } = useAccess();
  const { types, area } = behind;
  const words = useScopeWords(area === undefined ? ['types'] : ['types', 'areas']);
  const scope = useMemo((): Scope => {
    const of = types.length === 0 ? onView : { ...onView, types };
    if (area === undefined) return of;
    return area === null ? { ...of, schools: workspace.schools.filter((school) => school.area === null && inScope(school, of)).map(({ id }) => id) } : { ...of, areas: [area] };
  }, [onView, types, area, workspace.schools]);
  const answer = useAnswer(figuresBehind({ metric: behind.metric, year: behind.year, scope }));
  const shown = answer.isPlaceholderData ? undefined : answer.data;
  return (
    <Drawer
      open
      size={760}
      onClose={onClose}
      closable={{ 'aria-label': t('common.close') }}
      title={[metric.name[language], year(behind.year), typeNames(scope.types, t), area === null ? t('trend.noArea') : area, ...words].filter((part) => part !== undefined).join(' · ')}
    >
      {answer.isError && <FailedState error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.isError && !shown && <LoadingSkeleton figures={0} />}
      {shown && <BehindTable behind={behind} metric={metric} scope={scope} figures={shown} />}
    </Drawer>
  );
};
