import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';
import { GuideSteps } from './GuideSteps.tsx';
import './help.css';

/** On a first visit, over the sample: a strip that explains and gets out of the way. It covers nothing, and a hall is not its place. */
export const Guide = () => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const [{ guided, theme }, set] = usePreferences();
  if (guided || theme === 'projector' || which !== 'sample') return null;
  return (
    <aside className="tb-guide" aria-label={t('help.guide')}>
      <GuideSteps />
      <button type="button" className="tb-button tb-button-quiet tb-button-icon" aria-label={t('help.guideClose')} title={t('help.guideClose')} onClick={() => set({ guided: true })}>
        <Icon name="close" />
      </button>
    </aside>
  );
};
