import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './states.css';

interface Props {
  readonly icon?: IconName;
  readonly title: string;
  /** Why it is empty and what to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export const EmptyState = ({ icon = 'data', title, children, actions }: Props) => (
  <section className="tb-state">
    <Icon name={icon} size={36} />
    <h2>{title}</h2>
    {children !== undefined && <div className="tb-state-body">{children}</div>}
    {actions !== undefined && <p className="tb-state-actions">{actions}</p>}
  </section>
);
