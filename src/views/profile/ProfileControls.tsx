import { useContext, useMemo } from 'react';
import { schoolId } from '../../domain/ids.ts';
import { useAccess } from '../../queries/access.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { MakePackContext } from '../MakePackContext.ts';
import { schoolOptions } from '../schoolOptions.ts';
import { similarText } from '../similarText.ts';
import { useFormat } from '../useFormat.ts';
import type { ProfileAddress } from './address.ts';
import { PrintedOn } from './PrintedOn.tsx';
import { SaveWordButton } from './SaveWordButton.tsx';
import type { ProfileView } from './profileView.ts';

interface Props {
  readonly view: ProfileView;
  readonly address: ProfileAddress;
  readonly patch: PatchAddress<ProfileAddress>;
}

/** Which school and year are on the page; on paper, also when it was printed and what it rests on. */
export const ProfileControls = ({ view: { school, year, span, similar }, address, patch }: Props) => {
  const { t, language, year: yearText, yearShort } = useFormat();
  const { workspace, which } = useAccess();
  const schools = useMemo(() => schoolOptions(workspace.schools, t), [workspace.schools, t]);
  const makePack = useContext(MakePackContext);
  const years = Array.from({ length: span.last - span.first + 1 }, (_, place) => ({ id: String(span.last - place), label: yearShort(span.last - place) }));
  const reason = similarText(similar.reason, t, language);
  return (
    <>
      <ScreenHeader title={t('profile.of', { school: school.name, year: yearText(year) })} scope={similar.reason.kind === 'notEnough' ? reason : t('profile.beside', { similar: reason })}>
        <SinglePicker
          label={t('profile.pick')}
          options={schools}
          value={school.id}
          placeholder={t('profile.pick')}
          onChange={(id) => patch({ schools: [schoolId(id), ...address.schools.filter((one) => one !== id && one !== school.id)] })}
        />
        <SinglePicker label={t('profile.year')} options={years} value={String(year)} placeholder={t('profile.year')} onChange={(id) => patch({ year: Number(id) === span.last ? null : Number(id) })} />
        <button type="button" className="tb-button" onClick={() => window.print()}>
          <Icon name="print" size={16} />
          {t('profile.print')}
        </button>
        <SaveWordButton title={t('profile.of', { school: school.name, year: yearText(year) })} />
        {makePack && (
          <button type="button" className="tb-button" onClick={makePack}>
            {t('pack.button')}
          </button>
        )}
      </ScreenHeader>
      <p className="profile-printed">
        <PrintedOn />
        {t('profile.say.semicolon')}
        {t('profile.sourceNote')}
        {which === 'sample' && ` ${t('profile.sampleNote')}`}
      </p>
    </>
  );
};
