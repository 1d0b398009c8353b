import { useContext, useState } from 'react';
import { questionText } from '../../queries/questionText.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { CollectContext } from '../../ui/CollectContext.ts';
import { SaveTableContext, type Sheet } from '../../ui/SaveTableContext.ts';
import { useFormat } from '../useFormat.ts';
import { scopeAddress } from '../scope/address.ts';
import { SavePictureContext, type PictureFormat, type Picture } from './SavePictureContext.ts';
import './chartPanel.css';

/** The console takes along what all screens do, so that the way back leads to the same schools. */
const CARRIED: readonly string[] = [...Object.keys(scopeAddress.entries), 'metric', 'year'];

interface Props {
  /** Of the part of the screen that the chart stands in. */
  readonly name: string;
  /** Of the chart, since a screen may have several. */
  readonly title: string;
  readonly sheet: () => Sheet | Promise<Sheet>;
  /** Made when asked for. */
  readonly picture: () => Omit<Picture, 'name'>;
  readonly questions: readonly AnyQuestion[];
}

/** What can be taken away from a chart: itself into a story or as a picture, its figures as a file, its question to the SQL console. */
export const ChartMenu = ({ name, title, sheet, picture, questions }: Props) => {
  const { t } = useFormat();
  const { search } = useAddressBar();
  const collect = useContext(CollectContext);
  const saveTable = useContext(SaveTableContext);
  const savePicture = useContext(SavePictureContext);
  const [failed, setFailed] = useState(false);
  const run = async (save: () => Promise<void>): Promise<void> => {
    try {
      await save();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const takePicture = async (format: PictureFormat): Promise<void> => {
    const { name: file } = await sheet();
    await savePicture?.({ ...picture(), name: file }, format);
  };
  const carried = Object.fromEntries(Object.entries(search).filter(([parameter]) => CARRIED.includes(parameter)));
  return (
    <>
      {failed && <output>{t('sheet.failed')}</output>}
      <Popover
        panelClassName="chart-menu"
        button={
          <>
            <Icon name="save" size={16} />
            {t('figure.save')}
            <span className="tb-unseen">{title}</span>
          </>
        }
      >
        {(close) => (
          <ul>
            {collect && (
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    collect(name);
                  }}
                >
                  {t('story.collect')}
                </button>
              </li>
            )}
            {savePicture &&
              (['png', 'svg'] as const).map((format) => (
                <li key={format}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      void run(() => takePicture(format));
                    }}
                  >
                    {t(`figure.${format}`)}
                  </button>
                </li>
              ))}
            {saveTable && (
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    void run(async () => saveTable(await sheet()));
                  }}
                >
                  {t('sheet.save')}
                </button>
              </li>
            )}
            {questions.map((question) => (
              <li key={JSON.stringify(question.key)}>
                <AddressLink screen="sql" search={{ ...carried, sql: questionText(question) }}>
                  {questions.length === 1 ? t('figure.console') : t('figure.consoleOf', { name: question.key[0] })}
                </AddressLink>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </>
  );
};
