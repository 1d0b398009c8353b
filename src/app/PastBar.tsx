import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { frozenNow } from '../present/frozenNow.ts';
import { useAccess } from '../queries/access.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { revisionIn } from './workspace/revisionIn.ts';
import { openWorkspaces } from './workspace/workspaces.ts';

/** Over the screen, while it shows how the data stood in the past. */
export const PastBar = () => {
  const { search } = useAddressBar();
  return revisionIn(search) === null ? null : <PastSaid />;
};

const PastSaid = () => {
  const { t, i18n } = useTranslation();
  const access = useAccess();
  const { search, go } = useAddressBar();
  const { own } = openWorkspaces();
  const now = useSyncExternalStore(own.subscribe, own.state).workspace?.revision ?? 0;
  if (access.which !== 'own' || access.workspace.revision >= now) return null;
  const imported = frozenNow(access).at;
  const day = imported === null ? '' : new Date(imported).toLocaleString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  return (
    <p className="tb-notice">
      <span>{t('story.past', { day, n: now - access.workspace.revision })}</span>
      <button type="button" className="tb-button" onClick={() => go({ search: Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'at')) })}>
        {t('story.toPresent')}
      </button>
    </p>
  );
};
