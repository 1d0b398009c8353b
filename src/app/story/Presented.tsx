import type { ReactNode } from 'react';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import { PresentedDrop } from '../drop/PresentedDrop.tsx';
import { PresenterSlot } from './PresenterSlot.tsx';

/** The product, or the story that is being shown and nothing else: no other key or drop then counts. */
export const Presented = ({ children }: { readonly children: ReactNode }) => {
  const { screen, search } = useAddressBar();
  if (screen !== 'story' || search['show'] !== true) return children;
  return (
    <>
      <PresenterSlot />
      {carriedPage() === null && <PresentedDrop />}
    </>
  );
};
