import type { ReactNode } from 'react';
import './screenHeader.css';

interface Props {
  readonly title: string;
  /** What is on view in words: scope, year, over how many schools. */
  readonly scope?: ReactNode;
  /** Pickers and switches of the screen. */
  readonly children?: ReactNode;
}

/** The head of a screen: its one h1, its scope in words, its controls. The shell gives `main` around it. */
export const ScreenHeader = ({ title, scope, children }: Props) => (
  <div className="tb-screen-header">
    <div className="tb-screen-title">
      <h1>{title}</h1>
      {scope !== undefined && <p>{scope}</p>}
    </div>
    {children !== undefined && <div className="tb-screen-controls">{children}</div>}
  </div>
);
