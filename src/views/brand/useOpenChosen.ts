import { useCallback } from 'react';
import { useAddress } from '../../ui/useAddress.ts';
import { brandAddress } from './address.ts';
import { chosenText, type Chosen } from './chosenRecords.ts';

/** Opens the records behind a count of the screen. */
export const useOpenChosen = (): ((chosen: Chosen) => void) => {
  const [, patch] = useAddress(brandAddress);
  return useCallback((chosen) => patch({ open: chosenText(chosen) }), [patch]);
};
