import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ENCODINGS, type EncodingSample } from '../../../ingest/encodingSamples.ts';

interface Props {
  readonly encoding: string;
  readonly samples: readonly EncodingSample[];
  readonly onChoose: (encoding: string) => void;
}

/** The encoding a file was read with, and the others, each with the words that it makes of the same bytes. */
export const EncodingChoice = ({ encoding, samples, onChoose }: Props) => {
  const { t } = useTranslation();
  const textOf = new Map(samples.map((sample) => [sample.encoding, sample.text]));
  return (
    <label>
      {t('import.encoding')}{' '}
      <Select
        size="small"
        className="review-encoding"
        popupMatchSelectWidth={false}
        value={encoding}
        onChange={onChoose}
        options={[...new Set([encoding, ...ENCODINGS])].map((value) => ({ value, label: t(`import.encodings.${value}`, { defaultValue: value.toUpperCase() }) }))}
        optionRender={({ value, label }) => (
          <>
            {label} <span className="data-muted">{textOf.get(String(value)) ?? ''}</span>
          </>
        )}
      />
    </label>
  );
};
