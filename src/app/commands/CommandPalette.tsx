import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { PickPanel } from '../../ui/PickPanel.tsx';
import { useCommands } from './useCommands.ts';
import './commands.css';

const nothing: ReadonlySet<string> = new Set();

/** Everything the product can do or show, found by a few letters. */
export const CommandPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const commands = useCommands();
  return (
    <Dialog label={t('commands.title')} className="tb-palette" onClose={onClose}>
      <PickPanel
        label={t('commands.title')}
        placeholder={t('commands.placeholder')}
        options={commands}
        chosen={nothing}
        visibleRows={11}
        onClose={onClose}
        onPick={(id) => {
          onClose();
          commands.find((command) => command.id === id)?.run();
        }}
      />
    </Dialog>
  );
};
