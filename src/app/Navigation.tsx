import { useTranslation } from 'react-i18next';
import { AddressLink } from '../ui/AddressLink.tsx';
import { useAddressBar } from '../ui/AddressContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { carriedSearch } from './carriedSearch.ts';
import { usePreferences } from './preferences/usePreferences.ts';
import { SCREEN_GROUPS, screens } from './screens.ts';
import { useAskAhead } from './useAskAhead.ts';

export const Navigation = () => {
  const { t } = useTranslation();
  const { screen: shown, search } = useAddressBar();
  const [{ narrow }, set] = usePreferences();
  const askAhead = useAskAhead();
  const carried = carriedSearch(search);
  return (
    <nav className="tb-nav" aria-label={t('shell.navigation')}>
      <div className="tb-nav-screens">
        {SCREEN_GROUPS.map((group) => (
          <ul key={group} aria-label={t(`shell.group.${group}`)}>
            {screens
              .filter((screen) => screen.group === group)
              .map(({ name, icon }) => (
                <li key={name}>
                  <AddressLink
                    screen={name}
                    search={carried}
                    current={name === shown}
                    className="tb-nav-link"
                    title={narrow ? t(`shell.${name}`) : ''}
                    onNear={() => askAhead(name, carried)}
                  >
                    <Icon name={icon} size={20} />
                    <span>{t(`shell.${name}`)}</span>
                  </AddressLink>
                </li>
              ))}
          </ul>
        ))}
      </div>
      <button type="button" className="tb-nav-link tb-nav-fold" aria-expanded={!narrow} title={narrow ? t('shell.widen') : ''} onClick={() => set({ narrow: !narrow })}>
        <Icon name={narrow ? 'unfold' : 'fold'} size={20} />
        <span>{narrow ? t('shell.widen') : t('shell.narrow')}</span>
      </button>
    </nav>
  );
};
