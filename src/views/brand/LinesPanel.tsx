import { useMemo } from 'react';
import { BRAND_ORDERS } from '../../domain/brandLines.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import type { BrandAddress } from './address.ts';
import type { BrandView } from './brandView.ts';
import { LinesTable } from './LinesTable.tsx';
import { StoriesBar } from './StoriesBar.tsx';
import { useBrandWords } from './useBrandWords.ts';

interface Props {
  readonly view: BrandView;
  readonly patch: PatchAddress<BrandAddress>;
}

/** Each school's own line of applications over the years. */
export const LinesPanel = ({ view, patch }: Props) => {
  const { t, yearShort } = useFormat();
  const words = useBrandWords();
  const rows = useMemo(() => view.lines.flatMap((line) => line.lanes.map((lane, place) => ({ line, lane, first: place === 0 }))), [view.lines]);
  return (
    <Panel
      name="lines"
      title={t('brand.lines')}
      scope={t('brand.linesScope', { n: view.lines.length })}
      actions={
        <>
          <Segmented label={t('brand.order')} segments={BRAND_ORDERS.map((id) => ({ id, label: t(`brand.orderBy.${id}`) }))} value={view.address.order} onChange={(order) => patch({ order }, { replace: true })} />
          <SaveTableButton
            sheet={() => ({
              name: [t('brand.title'), t('brand.lines'), words.years(view)],
              columns: [t('brand.school'), t('brand.programme'), ...view.years.map(yearShort)],
              rows: rows.map(({ line, lane }) => [
                line.school.name,
                lane.programme,
                ...view.years.map((year) => lane.byYear.get(year)?.map(({ level, outcome }) => `${t(`terms.brandLevel.${level}`)} ${t(`terms.brandOutcome.${outcome}`)}`).join(t('sheet.joiner')) ?? null),
              ]),
            })}
          />
        </>
      }
    >
      <StoriesBar view={view} patch={patch} />
      <LinesTable rows={rows} years={view.years} chosen={view.address.schools} />
    </Panel>
  );
};
