import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { useOverlay } from '../OverlayContext.ts';
import { useImport } from '../import/useImport.ts';
import { FILES_ID, FOLDER_ID } from './chooseFiles.ts';

/** The file inputs themselves, on every screen, under a label that looks like a button: they take focus, keys and names as inputs do. */
export const FileChooser = () => {
  const { t } = useTranslation();
  const { openImport } = useImport();
  const { show } = useOverlay();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (files.length > 0) openImport(files);
  };
  return (
    <div className="tb-chooser">
      <label className="tb-button tb-button-primary">
        <input id={FILES_ID} type="file" multiple aria-label={t('common.chooseFiles')} onChange={choose} />
        <Icon name="import" />
        <span>{t('shell.import')}</span>
      </label>
      <button type="button" className="tb-button tb-button-icon" aria-haspopup="dialog" aria-label={t('reports.paste')} title={t('reports.paste')} onClick={() => show('paste')}>
        <Icon name="paste" />
      </button>
      <label className="tb-button tb-button-icon" title={t('shell.importFolder')}>
        <input id={FOLDER_ID} type="file" multiple aria-label={t('common.chooseFolder')} onChange={choose} {...{ webkitdirectory: '' }} />
        <Icon name="folder" />
      </label>
    </div>
  );
};
