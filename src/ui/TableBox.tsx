import { useLayoutEffect, useRef, type KeyboardEventHandler, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { markAcross } from './markAcross.ts';
import './dataTable.css';

interface Props {
  /** Where the table itself moves the box. */
  readonly box?: RefObject<HTMLDivElement | null>;
  /** Said to those who cannot see what the table shows. */
  readonly label: string;
  readonly className?: string;
  readonly maxHeight?: string;
  readonly onKeyDown?: KeyboardEventHandler;
  /** The table. */
  readonly children: ReactNode;
}

/** Where a table scrolls; that there is more to the right is seen at its edge, and a button there goes on. */
export const TableBox = ({ box: given, label, className = '', maxHeight, onKeyDown, children }: Props) => {
  const { t } = useTranslation();
  const own = useRef<HTMLDivElement>(null);
  const box = given ?? own;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => markAcross(element));
    sizes.observe(element);
    if (element.firstElementChild) sizes.observe(element.firstElementChild);
    return () => sizes.disconnect();
  }, [box]);
  const goOn = (): void => box.current?.scrollBy({ left: box.current.clientWidth / 2, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  return (
    <div className="tb-table-frame">
      {/* It scrolls, so the keyboard must be able to reach it; a landmark it is not, since most stand in one of the same name. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */}
      <div ref={box} className={`tb-table-box ${className}`} style={{ maxHeight }} tabIndex={0} role="group" aria-label={label} onKeyDown={onKeyDown} onScroll={({ currentTarget }) => markAcross(currentTarget)}>
        {children}
      </div>
      <button type="button" className="tb-table-on" aria-label={t('common.moreColumns')} title={t('common.moreColumns')} onClick={goOn}>
        <Icon name="unfold" size={16} />
      </button>
    </div>
  );
};
