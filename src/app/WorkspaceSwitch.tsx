import { useTranslation } from 'react-i18next';
import { useAccess } from '../queries/access.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { Segmented } from '../ui/Segmented.tsx';

const WORKSPACES = ['sample', 'own'] as const;

/** Which data are on view; over the sample it says, always, that they are invented. */
export const WorkspaceSwitch = () => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const { go } = useAddressBar();
  const segments = WORKSPACES.map((ws) => ({ id: ws, label: t(`shell.${ws}`) }));
  return (
    <>
      <Segmented label={t('shell.workspace')} segments={segments} value={which} onChange={(ws) => go({ search: { ws } })} />
      {which === 'sample' && <strong className="tb-invented">{t('shell.invented')}</strong>}
    </>
  );
};
