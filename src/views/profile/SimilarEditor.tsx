import { useMemo, useState } from 'react';
import { schoolId } from '../../domain/ids.ts';
import { similarSchoolsIn } from '../../domain/similarSchools.ts';
import { useAccess } from '../../queries/access.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { schoolOptions } from '../schoolOptions.ts';
import { similarText } from '../similarText.ts';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';

/** More would say nothing that the district's own figures do not. */
const MOST_CHOSEN = 30;

/** Which schools are held to be similar: by the rule, or by choice; on the sample it is said why they cannot be chosen. */
export const SimilarEditor = ({ view }: { readonly view: ProfileView }) => {
  const { t } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tb-button" onClick={() => setOpen(true)}>
        {t('profile.edit.open')}
      </button>
      {open && (
        <Dialog label={t('profile.edit.title', { school: view.school.name })} className="profile-edit" onClose={() => setOpen(false)}>
          <EditorBody view={view} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
};

const EditorBody = ({ view: { school, year, similar }, onClose }: { readonly view: ProfileView; readonly onClose: () => void }) => {
  const { t, language } = useFormat();
  const { editable, workspace, chooseSimilar } = useAccess();
  const [chosen, setChosen] = useState<readonly string[]>(similar.schools);
  const [failed, setFailed] = useState(false);
  const options = useMemo(() => schoolOptions(workspace.schools.filter(({ id }) => id !== school.id), t), [workspace.schools, school.id, t]);
  const byHand = workspace.similar.has(school.id);
  const rule = useMemo(() => similarSchoolsIn({ schools: workspace.schools, similar: new Map() }, year)(school), [workspace.schools, school, year]);
  const save = async (ids: readonly string[] | null): Promise<void> => {
    try {
      await chooseSimilar(school.id, ids && ids.map(schoolId));
      onClose();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h2>{t('profile.edit.title', { school: school.name })}</h2>
      <p>
        {t('profile.edit.rule', { similar: similarText(rule.reason, t, language) })} {byHand && t('profile.edit.chosen')}
      </p>
      {!editable ? (
        <p>{t('profile.edit.sample')}</p>
      ) : (
        <MultiPicker label={t('profile.edit.schools')} options={options} value={chosen} placeholder={t('profile.edit.placeholder')} limit={MOST_CHOSEN} onChange={setChosen} />
      )}
      {failed && <p role="alert">{t('profile.edit.failed')}</p>}
      <div className="profile-edit-buttons">
        {editable && (
          <>
            <button type="button" className="tb-button tb-button-primary" disabled={chosen.length === 0} onClick={() => void save(chosen)}>
              {t('profile.edit.save')}
            </button>
            {byHand && (
              <button type="button" className="tb-button" onClick={() => void save(null)}>
                {t('profile.edit.back')}
              </button>
            )}
          </>
        )}
        <button type="button" className="tb-button" onClick={onClose}>
          {t(editable ? 'common.cancel' : 'common.close')}
        </button>
      </div>
      {editable && <p className="profile-quiet">{t('profile.edit.need')}</p>}
    </>
  );
};
