import { Alert, App, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { parseSource } from '../../queries/sourceAddress.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { SourceContent } from './SourceContent.tsx';

/** Beside any screen: where the figure named by `src=` in the address comes from. Mounted once by the shell. */
export const SourceDrawer = () => {
  const { t } = useTranslation();
  const { search } = useAddressBar();
  const openSource = useOpenSource();
  const text = search['src'];
  const open = typeof text === 'string' && text !== '';
  const address = open ? parseSource(text) : null;
  return (
    <Drawer
      open={open}
      onClose={() => openSource(null)}
      title={t('source.title')}
      size={640}
      destroyOnHidden
      closable={{ 'aria-label': t('common.close') }}
    >
      <App component={false}>{address && <SourceContent key={String(text)} address={address} />}</App>
      {open && !address && <Alert type="error" showIcon title={t('source.badAddress')} />}
    </Drawer>
  );
};
