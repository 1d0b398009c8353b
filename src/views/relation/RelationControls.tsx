import { useMemo } from 'react';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricId } from '../../domain/ids.ts';
import { useAccess } from '../../queries/access.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { metricOptions } from '../metricOptions.ts';
import { useFormat } from '../useFormat.ts';
import type { RelationAddress } from './address.ts';
import { SCHOOL_SIZES, type RelationSubject } from './relationSubject.ts';

interface Props {
  readonly subject: RelationSubject;
  readonly patch: PatchAddress<RelationAddress>;
}

/** What is set against what, and what else the marks show. */
export const RelationControls = ({ subject: { x, y, size, colour }, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const metrics = useMemo(() => metricOptions([...new Set([...spokenMetrics(workspace), x, y])], language), [workspace, x, y, language]);
  const sizes = useMemo(
    () => [{ id: '', label: t('relation.sameSize') }, ...SCHOOL_SIZES.map((id) => ({ id, label: t(`sheet.${id}`) })), ...metrics],
    [metrics, t],
  );
  const colours = useMemo(() => [{ id: '', label: t('relation.byType') }, ...metrics], [metrics, t]);
  return (
    <ScreenHeader title={t('relation.title')} scope={t('relation.lead')}>
      <SinglePicker label={t('relation.y')} options={metrics} value={y.id} placeholder={t('relation.y')} onChange={(id) => patch(id === x.id ? { metric: x.id, other: y.id } : { metric: metricId(id), other: x.id })} />
      <button type="button" className="tb-button relation-step" aria-label={t('relation.swap')} title={t('relation.swap')} onClick={() => patch({ metric: x.id, other: y.id })}>
        <Icon name="swap" />
      </button>
      <SinglePicker label={t('relation.x')} options={metrics} value={x.id} placeholder={t('relation.x')} onChange={(id) => patch(id === y.id ? { metric: x.id, other: y.id } : { other: metricId(id), metric: y.id })} />
      <SinglePicker label={t('relation.size')} options={sizes} value={typeof size === 'string' ? size : (size?.id ?? '')} placeholder={t('relation.sameSize')} onChange={(id) => patch({ size: id })} />
      <SinglePicker label={t('relation.colour')} options={colours} value={colour?.id ?? ''} placeholder={t('relation.byType')} onChange={(id) => patch({ colour: metricId(id) })} />
    </ScreenHeader>
  );
};
