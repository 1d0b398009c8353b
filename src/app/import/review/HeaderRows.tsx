import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { TableDetail } from '../summary.ts';

interface Props {
  readonly table: TableDetail;
  readonly onChange: (change: Partial<Mapping>) => void;
}

const NONE = '-1';
const DEEPEST = 20;

/** Which rows are the header: one, two above one another, or none. */
export const HeaderRows = ({ table, onChange }: Props) => {
  const { t } = useTranslation();
  const { headerFrom, headerTo } = table.mapping;
  const rows = table.preview.slice(0, DEEPEST);
  const options = [
    { value: NONE, label: t('import.noHeader') },
    ...rows.map(({ number }, row) => ({ value: `${row} ${row}`, label: t('import.headerRow', { row: number }) })),
    ...rows.slice(1).map(({ number }, row) => ({ value: `${row} ${row + 1}`, label: t('import.headerRows', { from: rows[row]?.number, to: number }) })),
  ];
  const current = headerTo < 0 ? NONE : `${headerFrom} ${headerTo}`;
  const shown = options.some(({ value }) => value === current)
    ? options
    : [...options, { value: current, label: t('import.headerRows', { from: table.preview[headerFrom]?.number ?? headerFrom + 1, to: table.preview[headerTo]?.number ?? headerTo + 1 }) }];
  return (
    <label>
      {t('import.header')}{' '}
      <Select
        size="small"
        className="review-kind"
        value={current}
        options={shown}
        onChange={(chosen) => {
          const [from = 0, to = -1] = chosen === NONE ? [0, -1] : chosen.split(' ').map(Number);
          onChange({ headerFrom: from, headerTo: to });
        }}
      />
    </label>
  );
};
