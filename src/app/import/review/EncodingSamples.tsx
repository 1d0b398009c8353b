import { useTranslation } from 'react-i18next';
import type { EncodingSample } from '../../../ingest/encodingSamples.ts';

interface Props {
  readonly encoding: string;
  readonly samples: readonly EncodingSample[];
  readonly onChoose: (encoding: string) => void;
}

/** The same first words under every encoding that reads them without fault: one press on the line that can be read. */
export const EncodingSamples = ({ encoding, samples, onChoose }: Props) => {
  const { t } = useTranslation();
  const readable = samples.filter((sample) => sample.encoding === encoding || !sample.text.includes('\uFFFD'));
  return (
    <div className="review-samples">
      {readable.map((sample) => (
        <button key={sample.encoding} type="button" aria-pressed={sample.encoding === encoding} onClick={() => onChoose(sample.encoding)}>
          <span className="data-muted">{t(`import.encodings.${sample.encoding}`, { defaultValue: sample.encoding.toUpperCase() })}</span> {sample.text}
        </button>
      ))}
    </div>
  );
};
