import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ReportKeysHelp } from '../import/reports/ReportKeysHelp.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';
import { GuideSteps } from './GuideSteps.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import './help.css';

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const [{ keys, guided }, set] = usePreferences();
  return (
    <Dialog label={t('help.title')} className="tb-help" onClose={onClose}>
      <div className="tb-help-head">
        <h2>{t('help.title')}</h2>
        <button type="button" className="tb-button tb-button-quiet tb-button-icon" aria-label={t('common.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h3>{t('help.guide')}</h3>
      <GuideSteps />
      <h3>{t('help.rules')}</h3>
      <ul>
        <li>{t('help.ruleMissing')}</li>
        <li>{t('help.ruleNofN')}</li>
        <li>{t('help.ruleNorm')}</li>
        <li>{t('help.privacy')}</li>
      </ul>
      <h3>{t('help.shortcuts')}</h3>
      <ShortcutList />
      <h3>{t('reports.keysTitle')}</h3>
      <ReportKeysHelp />
      <label className="tb-help-switch">
        <input type="checkbox" checked={keys} onChange={({ currentTarget }) => set({ keys: currentTarget.checked })} />
        <span>
          {t('help.keys')}
          <small>{t('help.keysBody')}</small>
        </span>
      </label>
      {guided && (
        <button type="button" className="tb-button" onClick={() => { set({ guided: false }); onClose(); }}>
          {t('help.again')}
        </button>
      )}
    </Dialog>
  );
};
