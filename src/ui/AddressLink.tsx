import type { MouseEvent, ReactNode } from 'react';
import { useAddressBar, type Search } from './AddressContext.ts';

interface Props {
  /** Without it, the screen on view. */
  readonly screen?: string;
  /** What the target is to show; the workspace and what is chosen for all screens go along. */
  readonly search?: Search;
  readonly className?: string;
  readonly title?: string;
  readonly current?: boolean;
  /** The pointer or the focus has come to it. */
  readonly onNear?: () => void;
  readonly children: ReactNode;
}

/** A link to a screen in a state: a true link, so that it can be copied and opened in another tab. */
export const AddressLink = ({ screen, search = {}, className, title, current, onNear, children }: Props) => {
  const bar = useAddressBar();
  const target = { ...(screen === undefined ? {} : { screen }), search: bar.along(search) };
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    bar.go(target);
  };
  return (
    <a href={bar.href(target)} className={className} title={title} aria-current={current ? 'page' : undefined} onClick={follow} onPointerEnter={onNear} onFocus={onNear}>
      {children}
    </a>
  );
};
