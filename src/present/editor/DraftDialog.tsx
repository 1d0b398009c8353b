import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { schoolId } from '../../domain/ids.ts';
import { useAccess, type Access } from '../../queries/access.ts';
import { answerOptions } from '../../queries/answerOptions.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { schoolOptions } from '../../views/schoolOptions.ts';
import { useFormat } from '../../views/useFormat.ts';
import { draftDistrict, draftSchool } from '../draft/draftStory.ts';
import { storyAddress } from '../storyAddress.ts';
import { useStoryShelf } from '../StoryShelf.ts';

/** Of whom and of which year a story is to be drafted. */
export const DraftDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, language, yearShort } = useFormat();
  const access = useAccess();
  const { which, workspace } = access;
  const client = useQueryClient();
  const shelf = useStoryShelf();
  const [, patch] = useAddress(storyAddress);
  const span = useAnswer(yearSpan()).data ?? null;
  const [of, setOf] = useState<'district' | 'school'>('district');
  const [chosenYear, setYear] = useState<number | null>(null);
  const [chosenSchool, setSchool] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const year = chosenYear ?? span?.last ?? null;
  const school = workspace.schools.find(({ id }) => id === chosenSchool) ?? workspace.schools[0];
  const years = useMemo(() => (span ? Array.from({ length: span.last - span.first + 1 }, (_, back) => span.last - back) : []), [span]);
  const make = async (): Promise<void> => {
    if (year === null) return;
    setState('making');
    try {
      const ask: Access['ask'] = (question) => client.fetchQuery(answerOptions(question, { which, revision: workspace.revision, ask: access.ask }));
      const drafting = { access: { which, workspace, ask }, year, t, language };
      const { story, answers } = of === 'school' && school ? await draftSchool(drafting, school) : await draftDistrict(drafting);
      await Promise.all([...answers].map(([name, kept]) => shelf.keepAnswers(name, kept)));
      const added = await shelf.add(story);
      if (!added.ok) return setState('failed');
      onClose();
      patch({ story: story.id, slide: null });
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog label={t('draft.what')} className="story-draft" onClose={onClose}>
      <h2>{t('draft.what')}</h2>
      <div className="story-draft-fields">
        <Segmented label={t('draft.what')} segments={[{ id: 'district', label: t('draft.district') }, { id: 'school', label: t('draft.school') }]} value={of} onChange={setOf} />
        {of === 'school' && <SinglePicker label={t('draft.which')} options={schoolOptions(workspace.schools, t)} value={school?.id ?? null} placeholder={t('draft.which')} onChange={(id) => setSchool(schoolId(id))} />}
        <SinglePicker label={t('draft.year')} options={years.map((one) => ({ id: String(one), label: yearShort(one) }))} value={year === null ? null : String(year)} placeholder={t('draft.year')} onChange={(id) => setYear(Number(id))} />
      </div>
      <p className="story-quiet">{t('draft.hint')}</p>
      <p className="story-update-actions">
        {state !== 'idle' && <output>{t(`draft.${state}`)}</output>}
        <button type="button" className="tb-button" onClick={onClose}>
          {t('story.cancel')}
        </button>
        <button type="button" className="tb-button tb-button-primary" disabled={year === null || state === 'making'} onClick={() => void make()}>
          {t('draft.make')}
        </button>
      </p>
    </Dialog>
  );
};
