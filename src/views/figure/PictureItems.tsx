import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_SIZES, SHARPNESSES } from './pictureChoice.ts';
import type { PictureFormat, TakePicture } from './SavePictureContext.ts';
import '../../ui/field.css';

interface Props {
  readonly taking: Pick<TakePicture, 'choice' | 'choose'>;
  readonly onSave: (format: PictureFormat) => void;
  readonly onCopy: () => void;
}

const FORMATS = ['png', 'svg'] as const;

/** The lines of a menu by which a chart is taken away as a picture, and the size that it then has. */
export const PictureItems = ({ taking: { choice, choose }, onSave, onCopy }: Props) => {
  const { t } = useTranslation();
  const [size, sharpness] = [useId(), useId()];
  return (
    <ul>
      {FORMATS.map((format) => (
        <li key={format}>
          <button type="button" onClick={() => onSave(format)}>
            {t(`figure.${format}`)}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onCopy}>
          {t('figure.copy')}
        </button>
      </li>
      <li className="chart-sizes">
        <label htmlFor={size}>{t('figure.size')}</label>
        <select className="tb-native" id={size} value={choice.size} onChange={({ target }) => choose({ size: PICTURE_SIZES.find((one) => one === target.value) ?? 'seen' })}>
          {PICTURE_SIZES.map((one) => (
            <option key={one} value={one}>
              {t(`figure.sizes.${one}`)}
            </option>
          ))}
        </select>
        <label htmlFor={sharpness}>{t('figure.sharpness')}</label>
        <select className="tb-native" id={sharpness} value={choice.sharpness} onChange={({ target }) => choose({ sharpness: SHARPNESSES.find((one) => String(one) === target.value) ?? 2 })}>
          {SHARPNESSES.map((one) => (
            <option key={one} value={one}>
              {t('figure.times', { n: one })}
            </option>
          ))}
        </select>
      </li>
    </ul>
  );
};
