import { App } from 'antd';
import { useEffect, useRef } from 'react';
import { useAddressBar } from '../../ui/AddressContext.ts';

/** Takes the sentence about the last import away when another screen comes on view: it covers figures. */
export const NoticeLeaver = () => {
  const { notification } = App.useApp();
  const { screen } = useAddressBar();
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    notification.destroy();
  }, [notification, screen]);
  return null;
};
