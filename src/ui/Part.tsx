import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { usePartStage } from './PartStage.ts';

interface Props {
  /** The same in every language and with every answer, other than those of the other parts of its screen. Its element carries it as `data-part`. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a screen that can stand alone: on a slide, it stands there and the others are not drawn. */
export const Part = ({ name, children }: Props) => {
  const stage = usePartStage();
  if (!stage || stage.shown === null) return children;
  return stage.shown === name && stage.place ? createPortal(children, stage.place) : null;
};
