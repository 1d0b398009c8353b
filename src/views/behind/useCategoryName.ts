import { useCallback } from 'react';
import { findingCategories } from '../../domain/findingCategories.ts';
import { useFormat } from '../useFormat.ts';

/** A category of findings in words; one that is not in the catalogue is called as the file called it. */
export const useCategoryName = (): ((id: string) => string) => {
  const { language } = useFormat();
  return useCallback((id) => findingCategories.find((category) => category.id === id)?.name[language] ?? id, [language]);
};
