import { useContext } from 'react';
import { ImportContext, type ImportControl } from './importContext.ts';

/** `openImport(files)` from anywhere under `ImportHost`: the drop target, the file input, the command palette. */
export const useImport = (): ImportControl => {
  const control = useContext(ImportContext);
  if (!control) throw new Error('useImport outside ImportHost');
  return control;
};
