import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../export/fileName.ts';
import { png } from '../export/png.ts';
import { svg } from '../export/svg.ts';
import { useAccess } from '../queries/access.ts';
import { SavePictureContext, type TakePicture } from '../views/figure/SavePictureContext.ts';
import { copyPicture } from './clipboard.ts';
import { usePreferences } from './preferences/usePreferences.ts';
import { saveBlob } from './saveBlob.ts';

/** Lets the screens save and copy their charts. A file of the sample says in its name that it is invented. */
export const SavePictureProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const { which } = useAccess();
  const [{ pictureSize: size, sharpness }, set] = usePreferences();
  const take = useMemo(
    (): TakePicture => ({
      choice: { size, sharpness },
      choose: (change) => set({ ...(change.size ? { pictureSize: change.size } : {}), ...(change.sharpness ? { sharpness: change.sharpness } : {}) }),
      save: async (picture, format) => {
        const drawn = svg(picture, size);
        const blob = format === 'png' ? await png(drawn, sharpness) : new Blob([drawn.text], { type: 'image/svg+xml;charset=utf-8' });
        saveBlob(blob, fileName(which === 'sample' ? [...picture.name, t('sheet.invented')] : picture.name, format));
      },
      copy: async (picture) => copyPicture(await png(svg(picture, size), sharpness)),
    }),
    [t, which, size, sharpness, set],
  );
  return <SavePictureContext value={take}>{children}</SavePictureContext>;
};
