import { useMemo } from 'react';
import { INSIGHT_KINDS, type Insight } from '../../insights/insight.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import type { NoticedAddress } from './address.ts';
import { noticedSheet } from './noticedSheet.ts';
import type { Speaker } from './speaker.ts';
import type { Noticed } from './useNoticed.ts';

interface Props {
  readonly noticed: Noticed;
  /** Of every kind, and of the kinds chosen. */
  readonly all: readonly Insight[];
  readonly shown: readonly Insight[];
  readonly address: NoticedAddress;
  readonly patch: PatchAddress<NoticedAddress>;
  readonly says: Speaker;
}

/** How much was found of how much was looked at, and the choice of year and kinds. */
export const NoticedControls = ({ noticed: { year, tests, looking }, all, shown, address, patch, says }: Props) => {
  const { t, number, year: yearText, yearShort } = useFormat();
  const span = useAnswer(yearSpan()).data;
  const years = useMemo(() => (span ? Array.from({ length: span.last - span.first + 1 }, (_, back) => span.last - back) : []), [span]);
  const kinds = INSIGHT_KINDS.map((kind) => ({ id: kind, label: t(`insight.kind.${kind}`), hint: String(all.filter((insight) => insight.kind === kind).length) }));
  return (
    <ScreenHeader title={t('noticed.of', { year: yearText(year) })} scope={looking ? t('noticed.soFar', { n: shown.length }) : t('noticed.scope', { n: shown.length, tests: number(tests) })}>
      <SinglePicker
        label={t('noticed.year')}
        options={years.map((one) => ({ id: String(one), label: yearShort(one) }))}
        value={String(year)}
        placeholder={t('noticed.year')}
        onChange={(id) => patch({ year: Number(id) === span?.last ? null : Number(id) })}
      />
      <Segmented
        label={t('noticed.when')}
        segments={[{ id: 'year', label: t('noticed.thisYear') }, { id: 'any', label: t('noticed.anyYear') }]}
        value={address.when}
        onChange={(when) => patch({ when })}
      />
      <MultiPicker
        label={t('noticed.kinds')}
        options={kinds}
        value={address.kinds}
        placeholder={t('noticed.allKinds')}
        chips={false}
        onChange={(ids) => patch({ kinds: INSIGHT_KINDS.filter((kind) => ids.includes(kind)) })}
      />
      <SaveTableButton sheet={() => noticedSheet(shown, says, year)} />
    </ScreenHeader>
  );
};
