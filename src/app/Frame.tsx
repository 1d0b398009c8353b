import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressBar } from '../ui/AddressContext.ts';
import { AddressCheck } from './AddressCheck.tsx';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import type { Notice } from './notice.ts';
import { PackBar } from './pack/PackBar.tsx';
import { PastBar } from './PastBar.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { usePreferences } from './preferences/usePreferences.ts';
import { screenOfPath } from './screenOfPath.ts';
import { BackBar } from './story/BackBar.tsx';
import { Stage } from './Stage.tsx';
import { WorkspaceProblemBar } from './WorkspaceProblemBar.tsx';
import './frame.css';

interface Props {
  readonly notice: Notice | null;
  readonly onNotice: (notice: Notice | null) => void;
  readonly children: ReactNode;
}

/** Header, navigation and the one `main` of the page. */
export const Frame = ({ notice, onNotice, children }: Props) => {
  const { t } = useTranslation();
  const [{ narrow }] = usePreferences();
  const { screen, search, go } = useAddressBar();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);

  useEffect(() => {
    if (screenOfPath(path) !== null) return;
    onNotice({ kind: 'unknown', address: path });
    go({ screen: 'overview', search, replace: true });
  }, [path, search, go, onNotice]);

  useEffect(() => {
    document.title = `${t(`shell.${screen}`)} · ${t('common.productFull')}`;
  }, [screen, t]);

  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);

  return (
    <div className="tb-frame" data-narrow={narrow}>
      <button type="button" className="tb-skip" onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </button>
      <Header />
      <Navigation />
      <main ref={main} className="tb-main" tabIndex={-1}>
        <NoticeBar notice={notice} onDismiss={() => onNotice(null)} />
        <AddressCheck onNotice={onNotice} />
        <WorkspaceProblemBar />
        <BackBar />
        <PackBar />
        <PastBar />
        <Stage>{children}</Stage>
      </main>
    </div>
  );
};
