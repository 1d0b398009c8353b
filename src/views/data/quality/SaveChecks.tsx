import { useContext, useState } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useFormat } from '../../useFormat.ts';
import { CHECK_FORMATS, SaveChecksContext, type CheckFormat, type ChecksWanted } from './SaveChecksContext.ts';

interface Props {
  readonly wanted: () => ChecksWanted;
  /** One school's: no workbook of many. */
  readonly single?: boolean;
}

/** 核对表 as a file to send back: XLSX or CSV, and for all schools a file each. */
export const SaveChecks = ({ wanted, single = false }: Props) => {
  const { t } = useFormat();
  const save = useContext(SaveChecksContext);
  const [failed, setFailed] = useState(false);
  if (!save) return null;
  const run = async (format: CheckFormat): Promise<void> => {
    try {
      await save(wanted(), format);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const formats = single ? (['xlsx', 'csv'] as const) : CHECK_FORMATS;
  return (
    <>
      {failed && <output>{t('quality.failed')}</output>}
      <Popover
        button={
          <>
            <Icon name="save" size={16} /> {t(single ? 'quality.saveOne' : 'quality.saveAll')}
          </>
        }
        panelClassName="quality-formats"
      >
        {(close) =>
          formats.map((format) => (
            <button
              key={format}
              type="button"
              className="tb-button"
              onClick={() => {
                close();
                void run(format);
              }}
            >
              {single && format === 'xlsx' ? 'XLSX' : t(`quality.formats.${format}`)}
            </button>
          ))
        }
      </Popover>
    </>
  );
};
