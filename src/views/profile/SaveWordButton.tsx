import { useContext, useState } from 'react';
import { SavePageContext } from '../SavePageContext.ts';
import { useFormat } from '../useFormat.ts';

/** The page as a Word brief; while it is made, and where it cannot be made, that is said. */
export const SaveWordButton = ({ title }: { readonly title: string }) => {
  const { t } = useFormat();
  const save = useContext(SavePageContext);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  if (!save) return null;
  const run = async (): Promise<void> => {
    setState('saving');
    setState(await save(title).then(() => 'idle' as const, () => 'failed' as const));
  };
  return (
    <>
      {state !== 'idle' && <output>{t(state === 'saving' ? 'profile.wordSaving' : 'profile.wordFailed')}</output>}
      <button type="button" className="tb-button" disabled={state === 'saving'} onClick={() => void run()}>
        {t('profile.word')}
      </button>
    </>
  );
};
