import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useImport } from '../import/useImport.ts';
import { DropCard } from './DropCard.tsx';
import { useDrop } from './useDrop.ts';

/** The whole window takes files; while some hang over it, it says what will happen. */
export const DropTarget = ({ onNothing }: { readonly onNothing: () => void }) => {
  const { t } = useTranslation();
  const { openImport } = useImport();
  const over = useDrop(useMemo(() => ({ onFiles: openImport, onNothing }), [openImport, onNothing]));
  return over ? <DropCard icon="import" title={t('shell.dropTitle')} body={t('shell.dropBody')} /> : null;
};
