import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DropCard } from './DropCard.tsx';
import { useDrop } from './useDrop.ts';

const ignored = (): void => undefined;

/** While a story is shown no files are taken: it says so as long as they hang over the slide, and stays as it is when they fall. */
export const PresentedDrop = () => {
  const { t } = useTranslation();
  const over = useDrop(useMemo(() => ({ onFiles: ignored, onNothing: ignored }), []));
  return over ? <DropCard icon="warning" title={t('shell.presentedDrop')} body={t('shell.presentedDropWay')} /> : null;
};
