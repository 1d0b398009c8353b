import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { useImport } from '../import/useImport.ts';
import { useDrop } from './useDrop.ts';
import './drop.css';

/** The whole window takes files; while some hang over it, it says what will happen. */
export const DropTarget = ({ onNothing }: { readonly onNothing: () => void }) => {
  const { t } = useTranslation();
  const { openImport } = useImport();
  const over = useDrop(useMemo(() => ({ onFiles: openImport, onNothing }), [openImport, onNothing]));
  if (!over) return null;
  return (
    <div className="tb-drop">
      <div className="tb-drop-card">
        <Icon name="import" size={44} />
        <strong>{t('shell.dropTitle')}</strong>
        <p>{t('shell.dropBody')}</p>
      </div>
    </div>
  );
};
