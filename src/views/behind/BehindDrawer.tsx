import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { figuresBehind } from '../../queries/figuresBehind.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useScopeWords } from '../scope/useScopeWords.ts';
import { useScope } from '../scope/useScope.ts';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import type { Translate } from '../../words/translate.ts';
import type { Behind, BehindPart } from './address.ts';
import { behindScope } from './behindScope.ts';
import { BehindTable } from './BehindTable.tsx';

interface Props {
  readonly behind: Behind;
  readonly metric: Metric;
  readonly onClose: () => void;
}

const SAID = { area: 'areas', group: 'groups', chosen: 'schools' } as const;

const partName = (part: BehindPart, t: Translate): string => {
  if (part.kind === 'chosen') return t('compare.chosenSchools');
  return part.name ?? t(part.kind === 'area' ? 'trend.noArea' : 'compare.noGroup');
};

export const BehindDrawer = ({ behind, metric, onClose }: Props) => {
  const { t, language, year } = useFormat();
  const { scope: onView, chosen } = useScope();
  const { workspace } = useAccess();
  const { part } = behind;
  const words = useScopeWords(part === undefined ? ['types'] : ['types', SAID[part.kind]]);
  const scope = useMemo(() => behindScope({ behind, onView, chosen, schools: workspace.schools }), [behind, onView, chosen, workspace.schools]);
  const answer = useAnswer(figuresBehind({ metric: behind.metric, year: behind.year, scope }));
  const shown = answer.isPlaceholderData ? undefined : answer.data;
  return (
    <Drawer
      open
      size={760}
      onClose={onClose}
      closable={{ 'aria-label': t('common.close') }}
      title={[metric.name[language], year(behind.year), typeNames(scope.types, t), part && partName(part, t), ...words].filter((said) => said !== undefined).join(' · ')}
    >
      {answer.isError && <FailedState error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.isError && !shown && <LoadingSkeleton figures={0} />}
      {shown && <BehindTable behind={behind} metric={metric} scope={scope} figures={shown} />}
    </Drawer>
  );
};
