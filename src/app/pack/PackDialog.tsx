import { useMemo, useState } from 'react';
import type { School } from '../../domain/school.ts';
import { PACK_MANNERS, type Pack, type PackManner } from '../../domain/pack/packData.ts';
import { packOf } from '../../domain/pack/packOf.ts';
import { fileName } from '../../export/fileName.ts';
import { useAccess } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useExplain } from '../../ui/ExplainContext.ts';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import { schoolOptions } from '../../views/schoolOptions.ts';
import { useFormat } from '../../views/useFormat.ts';
import { saveBlob } from '../saveBlob.ts';
import { packPreview } from './packPreview.ts';
import { PackPreviewTable } from './PackPreviewTable.tsx';
import { packTitles } from './packTitles.ts';
import { PackTold } from './PackTold.tsx';
import { usePackSource } from './usePackSource.ts';
import './pack.css';

/** A pack for one school, the one on view first. */
export const PackDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useFormat();
  const { workspace: { schools } } = useAccess();
  const { search } = useAddressBar();
  const [id, setId] = useState<unknown>(Array.isArray(search['schools']) ? search['schools'][0] : null);
  const options = useMemo(() => schoolOptions(schools, t), [schools, t]);
  const school = schools.find((one) => one.id === id) ?? schools[0];
  return (
    <Dialog label={t('pack.title')} className="pack" onClose={onClose}>
      <h2>{t('pack.title')}</h2>
      <p>{t('pack.lead')}</p>
      {school && (
        <>
          <SinglePicker label={t('pack.school')} options={options} value={school.id} placeholder={t('pack.school')} onChange={setId} />
          <PackOfSchool key={school.id} school={school} onClose={onClose} />
        </>
      )}
    </Dialog>
  );
};

const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** How the others appear, what was done for their sake, and what the school will see: what is shown here is what is saved. */
const PackOfSchool = ({ school, onClose }: { readonly school: School; readonly onClose: () => void }) => {
  const { t, language } = useFormat();
  const explain = useExplain();
  const { which, workspace: { basis } } = useAccess();
  const [manner, setManner] = useState<PackManner>('letters');
  const [state, setState] = useState<'idle' | 'saving' | { readonly failed: string }>('idle');
  const asked = usePackSource(school);
  const source = asked.kind === 'found' ? asked.source : null;
  const pack = useMemo(() => source && packOf(source, { school: school.id, manner, nameOf: (letters) => t('pack.other', { letters }), random }), [source, school, manner, t]);
  const preview = useMemo(() => pack && packPreview(pack), [pack]);
  const save = async (made: Pack): Promise<void> => {
    setState('saving');
    try {
      const { packPage } = await import('./packPage.ts');
      const titles = packTitles(made, { t, language, basis });
      const page = await packPage(made, titles, { basis, invented: which === 'sample', manner });
      saveBlob(page, fileName(which === 'sample' ? [titles.file, t('sheet.invented')] : [titles.file], 'html'));
      onClose();
    } catch (error) {
      const told = explain(error);
      if (!told) reportError(error);
      setState({ failed: told ? `${told.what} ${told.way}` : t('pack.failed') });
    }
  };
  return (
    <>
      <fieldset className="pack-manners">
        <legend>{t('pack.manner')}</legend>
        {PACK_MANNERS.map((one) => (
          <label key={one}>
            <input type="radio" name="pack-manner" checked={manner === one} onChange={() => setManner(one)} />
            <span>
              {t(`pack.${one}`)}
              <small>{t(`pack.${one}What`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {asked.kind === 'asking' && <output>{t('pack.asking')}</output>}
      {asked.kind === 'failed' && <p role="alert">{t('pack.notAsked')}</p>}
      {pack && <PackTold account={pack.account} />}
      {pack && (preview ? <PackPreviewTable preview={preview} /> : <p>{t('pack.nothing')}</p>)}
      <div className="pack-end">
        {state !== 'idle' && <output>{state === 'saving' ? t('pack.saving') : state.failed}</output>}
        <button type="button" className="tb-button" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="button" className="tb-button tb-button-primary" disabled={!pack || state === 'saving'} onClick={() => pack && void save(pack)}>
          {t('pack.save')}
        </button>
      </div>
    </>
  );
};
