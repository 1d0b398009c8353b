import { useContext, useMemo, useState } from 'react';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { Panel } from '../../ui/Panel.tsx';
import { usePartStage } from '../../ui/PartStage.ts';
import { PrintingContext } from '../../ui/PrintingContext.ts';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { FindingsAddress } from './address.ts';
import type { StatedItem } from './checklist.ts';
import { ChecklistList } from './ChecklistList.tsx';
import { ChecklistSlide } from './ChecklistSlide.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import { useChecklistSheet } from './useChecklistSheet.ts';

interface Props {
  readonly items: readonly StatedItem[];
  readonly year: Year;
  readonly years: readonly Year[];
  readonly address: FindingsAddress;
  readonly patch: PatchAddress<FindingsAddress>;
}

/** The checklist: measures on the left, the one in hand beside it; keys move, set and take back. */
export const ChecklistPanel = ({ items, year, years, address, patch }: Props) => {
  const { t, year: inWords, yearShort } = useFormat();
  const { editable, followUp } = useAccess();
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState(false);
  const sheet = useChecklistSheet();
  const printing = useContext(PrintingContext);
  const staged = usePartStage() !== null || printing;
  useDrawnWith('findings', items);
  const shown = useMemo(() => items.filter(({ state }) => address.state === 'all' || (state ?? 'none') === address.state), [items, address.state]);
  const place = Math.min(at, shown.length - 1);
  const item = shown[place];
  const count = (state: FollowUpState | null): number => items.filter((one) => one.state === state).length;
  const set = async ({ measure }: StatedItem, state: FollowUpState | null): Promise<void> => {
    if (!editable) return;
    try {
      await followUp({ school: measure.school, year: measure.year, sentence: measure.sentence, state });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Panel
      name="checklist"
      title={t('findings.checklist', { before: inWords(year - 1), year: inWords(year) })}
      scope={t('findings.checklistScope', { n: items.length, schools: new Set(items.map(({ school }) => school.id)).size })}
      actions={
        <>
          <SinglePicker label={t('findings.results')} options={years.map((one) => ({ id: String(one), label: yearShort(one) }))} value={String(year)} placeholder="" onChange={(id) => patch({ year: Number(id) })} />
          <SaveTableButton sheet={() => sheet(shown, year)} />
        </>
      }
    >
      <div className="findings-filter">
        <Segmented
          label={t('findings.filter')}
          segments={[
            { id: 'all', label: t('findings.all', { n: items.length }) },
            { id: 'none', label: t('findings.undecided', { n: count(null) }) },
            ...FOLLOW_UP_STATES.map((id) => ({ id, label: t('findings.stateCount', { state: t(`findings.states.${id}`), n: count(id) }) })),
          ]}
          value={address.state}
          onChange={(state) => {
            setAt(0);
            patch({ state }, { replace: true });
          }}
        />
        <span className="findings-quiet">{editable ? t('findings.checklistKeys') : t('findings.sampleOnly')}</span>
      </div>
      {failed && <output className="findings-failed">{t('findings.failed')}</output>}
      {!item && <p className="findings-quiet">{items.length === 0 ? t('findings.noMeasures', { year: inWords(year - 1) }) : t('findings.noMatch')}</p>}
      {item && staged && <ChecklistSlide items={shown} year={year} />}
      {item && !staged && (
        <div className="findings-desk">
          <ChecklistList items={shown} at={place} onAt={setAt} onSet={(state) => void set(item, state)} onSentence={() => patch({ sentences: !address.sentences }, { replace: true })} />
          <MeasureCard item={item} year={year} unfolded={address.sentences} onUnfold={(sentences) => patch({ sentences }, { replace: true })} onSet={editable ? (state) => void set(item, state) : null} />
        </div>
      )}
    </Panel>
  );
};
