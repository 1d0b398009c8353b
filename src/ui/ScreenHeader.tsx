import type { ReactNode } from 'react';
import { useHeaderSlot } from './HeaderSlot.ts';
import './screenHeader.css';

interface Props {
  readonly title: string;
  /** What is on view in words: scope, year, over how many schools. */
  readonly scope?: ReactNode;
  /** Pickers and switches of the screen. */
  readonly children?: ReactNode;
}

/** The head of a screen: its one h1, its scope in words, its controls, and what the shell adds to them. The shell gives `main` around it. */
export const ScreenHeader = ({ title, scope, children }: Props) => {
  const slot = useHeaderSlot();
  return (
    <div className="tb-screen-header">
      <div className="tb-screen-title">
        <h1>{title}</h1>
        {scope !== undefined && <p>{scope}</p>}
      </div>
      {(children !== undefined || slot) && (
        <div className="tb-screen-controls">
          {children}
          {slot?.controls}
        </div>
      )}
      {slot?.below}
    </div>
  );
};
