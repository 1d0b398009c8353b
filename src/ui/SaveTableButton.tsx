import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { Popover } from './Popover.tsx';
import { SaveTableContext, type Sheet } from './SaveTableContext.ts';
import { TableItems } from './TableItems.tsx';
import { useTaking } from './useTaking.ts';
import './menu.css';

interface Props {
  /** Made when asked for. */
  readonly sheet: () => Sheet | Promise<Sheet>;
  /** Of the table, where a screen has several. */
  readonly of?: string;
  /** In place of 保存, where no table stands beside it. */
  readonly label?: string;
}

/** 保存: the table beside it as a file or to the clipboard. */
export const SaveTableButton = ({ sheet, of, label }: Props) => {
  const { t } = useTranslation();
  const take = useContext(SaveTableContext);
  const [taken, run] = useTaking();
  if (!take) return null;
  return (
    <>
      <output className="tb-menu-said">{taken && t(`sheet.${taken}`)}</output>
      <Popover
        panelClassName="tb-menu"
        button={
          <>
            <Icon name="save" size={16} />
            {label ?? t('sheet.take')}
            {of !== undefined && <span className="tb-unseen">{of}</span>}
          </>
        }
      >
        {(close) => (
          <ul>
            <TableItems
              onSave={(format) => {
                close();
                void run(async () => take.save(await sheet(), format));
              }}
              onCopy={() => {
                close();
                void run(async () => take.copy(await sheet()));
              }}
            />
          </ul>
        )}
      </Popover>
    </>
  );
};
