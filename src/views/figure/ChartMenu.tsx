import { useContext } from 'react';
import { questionText } from '../../queries/questionText.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { CollectContext } from '../../ui/CollectContext.ts';
import { SaveTableContext, type Sheet } from '../../ui/SaveTableContext.ts';
import { TableItems } from '../../ui/TableItems.tsx';
import { useTaking } from '../../ui/useTaking.ts';
import { useFormat } from '../useFormat.ts';
import { scopeAddress } from '../scope/address.ts';
import { PictureItems } from './PictureItems.tsx';
import { SavePictureContext, type Picture } from './SavePictureContext.ts';
import '../../ui/menu.css';
import './chartPanel.css';

/** The console takes along what all screens do, so that the way back leads to the same schools. */
const CARRIED: readonly string[] = [...Object.keys(scopeAddress.entries), 'metric', 'year'];

interface Props {
  /** Of the part of the screen that the chart stands in. */
  readonly name: string;
  /** Of the chart, since a screen may have several. */
  readonly title: string;
  /** As of a ChartPanel. */
  readonly narrow: boolean;
  readonly sheet: () => Sheet | Promise<Sheet>;
  /** Made when asked for. */
  readonly picture: () => Omit<Picture, 'name'>;
  readonly questions: readonly AnyQuestion[];
}

/** What can be taken away from a chart: itself into a story or as a picture, its figures as a file, its question to the SQL console. */
export const ChartMenu = ({ name, title, narrow, sheet, picture, questions }: Props) => {
  const { t } = useFormat();
  const { search } = useAddressBar();
  const collect = useContext(CollectContext);
  const takeTable = useContext(SaveTableContext);
  const takePicture = useContext(SavePictureContext);
  const [taken, run] = useTaking();
  const made = async (): Promise<Picture> => ({ ...picture(), name: (await sheet()).name });
  const carried = Object.fromEntries(Object.entries(search).filter(([parameter]) => CARRIED.includes(parameter)));
  return (
    <>
      <output className="tb-menu-said">{taken && (taken === 'forbidden' ? t('figure.forbidden') : t(`sheet.${taken}`))}</output>
      <Popover
        panelClassName="tb-menu chart-menu"
        button={
          <>
            <Icon name="save" size={16} />
            <span className={narrow ? 'tb-unseen' : undefined}>{t('figure.save')}</span>
            <span className="tb-unseen">{title}</span>
          </>
        }
      >
        {(close) => {
          const take = (what: () => Promise<unknown>) => () => {
            close();
            void run(what);
          };
          return (
            <>
              {collect && (
                <ul>
                  <li>
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        collect({ part: name });
                      }}
                    >
                      {t('story.collect')}
                    </button>
                  </li>
                </ul>
              )}
              {takePicture && <PictureItems taking={takePicture} onSave={(format) => take(async () => takePicture.save(await made(), format))()} onCopy={take(async () => takePicture.copy(await made()))} />}
              {takeTable && (
                <ul>
                  <TableItems onSave={(format) => take(async () => takeTable.save(await sheet(), format))()} onCopy={take(async () => takeTable.copy(await sheet()))} />
                </ul>
              )}
              {questions.length > 0 && (
                <ul>
                  {questions.map((question) => (
                    <li key={JSON.stringify(question.key)}>
                      <AddressLink screen="sql" search={{ ...carried, sql: questionText(question) }}>
                        {questions.length === 1 ? t('figure.console') : t('figure.consoleOf', { name: question.key[0] })}
                      </AddressLink>
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Popover>
    </>
  );
};
