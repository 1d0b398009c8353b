import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';

/** There is one on a page; the panel gives it the focus back. */
export const FILTER_BUTTON = 'scope-filter';

interface Props {
  readonly open: boolean;
  /** How the shortcut is written. */
  readonly keys: string;
  readonly onToggle: () => void;
}

/** Opens and closes the panel where the scope is chosen; stands in the head of each screen that it applies to. */
export const FilterButton = ({ open, keys, onToggle }: Props) => {
  const { t } = useTranslation();
  return (
    <button type="button" id={FILTER_BUTTON} className="tb-button" aria-haspopup="dialog" aria-expanded={open} title={t('scope.hint', { keys })} onClick={onToggle}>
      <Icon name="filter" size={16} />
      {t('scope.title')}
    </button>
  );
};
