import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../queries/access.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { EmptyWorkspace } from './EmptyWorkspace.tsx';
import { ScopeSlot } from './ScopeSlot.tsx';
import { Guide } from './help/Guide.tsx';

/** What stands in `main`: the screen, or the way to a first import where there is nothing to show. The data screen also shows what was undone. */
export const Stage = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { which, workspace } = useAccess();
  const { screen, search } = useAddressBar();
  const empty = screen !== 'story' && which === 'own' && !workspace.imports.some(({ live }) => live) && !(screen === 'data' && workspace.imports.length > 0);
  if (empty) return <EmptyWorkspace title={t(`shell.${screen}`)} />;
  return (
    <>
      <Guide />
      {/* Another workspace is another screen: nothing of the old one may stay in it. */}
      <Fragment key={`${which} ${String(search['at'])}`}>
        <ScopeSlot>{children}</ScopeSlot>
      </Fragment>
    </>
  );
};
