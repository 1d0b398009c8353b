import { useEffect, useRef } from 'react';

interface Props {
  readonly seconds: number;
  readonly onEnd: () => void;
}

/** Ends a notice after so many seconds in which neither pointer nor focus was in it. antd's own timer knows nothing of the focus. */
export const NoticeTimer = ({ seconds, onEnd }: Props) => {
  const here = useRef<HTMLSpanElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    let left = seconds;
    const ticking = setInterval(() => {
      const notice = here.current?.closest('.ant-notification-notice');
      left = notice?.matches(':hover, :focus-within') ? seconds : left - 1;
      if (left > 0) return;
      clearInterval(ticking);
      end.current();
    }, 1000);
    return () => clearInterval(ticking);
  }, [seconds]);
  return <span ref={here} hidden />;
};
