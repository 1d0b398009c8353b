import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../export/fileName.ts';
import { png } from '../../export/png.ts';
import { freshId } from '../../domain/freshId.ts';
import { frozenNow } from '../../present/frozenNow.ts';
import { useMakeDeck } from '../../present/MakeDeck.ts';
import { newStory } from '../../present/newStory.ts';
import type { ScreenSlide } from '../../present/story.ts';
import { useAccess } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { SavePageContext, type SavePage } from '../../views/SavePageContext.ts';
import { saveBlob } from '../saveBlob.ts';
import { usePaperLook } from '../theme/usePaperLook.ts';
import { keepAnswersNow } from './keepAnswersNow.ts';
import { slideSearch } from './liveSearch.ts';

/** Lets a screen save itself as a Word brief: a story of one slide, the whole screen, that nobody keeps. */
export const SavePageProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const access = useAccess();
  const { screen, search } = useAddressBar();
  const makeDeck = useMakeDeck();
  const look = usePaperLook();
  const save = useCallback<SavePage>(
    async (title) => {
      const data = frozenNow(access);
      const slide: ScreenSlide = {
        kind: 'screen', id: freshId(), screen, search: slideSearch(search), panel: null, caption: title, notes: '', hidden: false, collectedAt: new Date().toISOString(), data, answers: freshId(),
      };
      await keepAnswersNow(client, data, slide.answers);
      const [{ docx }, deck] = await Promise.all([import('../../export/docx.ts'), makeDeck({ ...newStory(t, i18n.language), name: title, slides: [slide] })]);
      const file = await docx(deck, { look, rasterise: (picture) => png(picture, 2) });
      saveBlob(file, fileName(access.which === 'sample' ? [title, t('sheet.invented')] : [title], 'docx'));
    },
    [access, screen, search, client, makeDeck, look, t, i18n.language],
  );
  return <SavePageContext value={save}>{children}</SavePageContext>;
};
