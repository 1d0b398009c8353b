import { useTranslation } from 'react-i18next';
import type { ImportId } from '../../domain/ids.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';

interface Props {
  readonly id: ImportId;
  readonly count: number;
}

/** The number of cells an import set aside, leading to them. */
export const SetAsideLink = ({ id, count }: Props) => {
  const { t, i18n } = useTranslation();
  const text = count.toLocaleString(i18n.language);
  if (count === 0) return <span>{text}</span>;
  return (
    <AddressLink screen="data" search={{ tab: 'setAside', of: id, faults: false }} title={t('data.setAside.showOf')}>
      {text}
    </AddressLink>
  );
};
