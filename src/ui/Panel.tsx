import type { ReactNode } from 'react';
import { useId } from 'react';
import './panel.css';

interface Props {
  readonly title: string;
  /** In words: what is drawn, over which schools and years. */
  readonly scope?: ReactNode;
  /** Switches of this panel, at the right of its head. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a name of its own: a chart, a table. */
export const Panel = ({ title, scope, actions, children }: Props) => {
  const id = useId();
  return (
    <section className="tb-panel" aria-labelledby={id}>
      <div className="tb-panel-head">
        <h2 id={id}>{title}</h2>
        {scope !== undefined && <p>{scope}</p>}
        {actions !== undefined && <div className="tb-panel-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
};
