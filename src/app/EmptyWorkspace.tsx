import { useTranslation } from 'react-i18next';
import { useAddressBar } from '../ui/AddressContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { useOverlay } from './OverlayContext.ts';
import { chooseFiles, chooseFolder } from './drop/chooseFiles.ts';
import './emptyWorkspace.css';

/** In place of a screen that would have nothing to show: the user's own workspace before the first import. */
export const EmptyWorkspace = ({ title }: { readonly title: string }) => {
  const { t } = useTranslation();
  const { go } = useAddressBar();
  const { show } = useOverlay();
  return (
    <>
      <h1 className="tb-unseen">{title}</h1>
      <section className="tb-first">
        <Icon name="import" size={44} />
        <h2>{t('shell.firstTitle')}</h2>
        <p>{t('shell.firstBody')}</p>
        <p className="tb-first-actions">
          <button type="button" className="tb-button tb-button-primary" onClick={chooseFiles}>
            {t('shell.import')}
          </button>
          <button type="button" className="tb-button" onClick={chooseFolder}>
            {t('shell.importFolder')}
          </button>
          <button type="button" className="tb-button" aria-haspopup="dialog" onClick={() => show('paste')}>
            {t('reports.paste')}
          </button>
          <button type="button" className="tb-button tb-button-quiet" onClick={() => go({ search: { ws: 'sample' } })}>
            {t('commands.showSample')}
          </button>
        </p>
        <ul>
          <li>{t('shell.firstFormats')}</li>
          <li>{t('shell.firstCheck')}</li>
          <li>{t('help.privacy')}</li>
        </ul>
      </section>
    </>
  );
};
