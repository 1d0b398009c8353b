import type { ReactNode } from 'react';
import { useId } from 'react';
import { Part } from './Part.tsx';
import './panel.css';

interface Props {
  /** As of a Part. */
  readonly name: string;
  readonly title: string;
  /** In words: what is drawn, over which schools and years. */
  readonly scope?: ReactNode;
  /** Switches of this panel, at the right of its head. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a name of its own: a chart, a table. */
export const Panel = ({ name, title, scope, actions, children }: Props) => {
  const id = useId();
  return (
    <Part name={name}>
      <section className="tb-panel" data-part={name} aria-labelledby={id}>
        <div className="tb-panel-head">
          <div className="tb-panel-title">
            <h2 id={id}>{title}</h2>
            {scope !== undefined && <p>{scope}</p>}
          </div>
          {actions !== undefined && <div className="tb-panel-actions">{actions}</div>}
        </div>
        {children}
      </section>
    </Part>
  );
};
