import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../export/fileName.ts';
import { png } from '../export/png.ts';
import { svg } from '../export/svg.ts';
import { useAccess } from '../queries/access.ts';
import { SavePictureContext, type SavePicture } from '../views/figure/SavePictureContext.ts';
import { saveBlob } from './saveBlob.ts';

/** Dots for each pixel of a PNG. */
const SHARPNESS = 2;

/** Lets the screens save their charts. A file of the sample says in its name that it is invented. */
export const SavePictureProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const save = useCallback<SavePicture>(
    async (picture, format) => {
      const drawn = svg(picture);
      const blob = format === 'png' ? await png(drawn, SHARPNESS) : new Blob([drawn.text], { type: 'image/svg+xml;charset=utf-8' });
      saveBlob(blob, fileName(which === 'sample' ? [...picture.name, t('sheet.invented')] : picture.name, format));
    },
    [t, which],
  );
  return <SavePictureContext value={save}>{children}</SavePictureContext>;
};
