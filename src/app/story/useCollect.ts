import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../domain/problem.ts';
import { freshId } from '../../domain/freshId.ts';
import { frozenNow } from '../../present/frozenNow.ts';
import type { ScreenSlide, Story } from '../../present/story.ts';
import { useAccess } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import type { Collecting } from '../../ui/CollectContext.ts';
import { isCollectable } from '../screens.ts';
import { keepAnswersNow } from './keepAnswersNow.ts';
import { lastTouched } from './lastTouched.ts';
import { slideSearch } from './liveSearch.ts';
import { newStory } from '../../present/newStory.ts';
import { partOnView, wholeOnView } from './partOnView.ts';
import { openStories } from './stories.ts';

export interface Collected {
  readonly story: Story;
  readonly slide: ScreenSlide;
}

const onView = (what: Collecting) => (what === 'whole' ? wholeOnView() : partOnView(what === 'touched' ? lastTouched() : what.part));

/** Collects what is on view into the story last changed, a new one where there is none. Null: there is nothing to collect. */
export const useCollect = (): ((what: Collecting) => Promise<Outcome<Collected> | null>) => {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const access = useAccess();
  const { screen, search } = useAddressBar();
  return useCallback(
    async (what) => {
      const found = isCollectable(screen) ? onView(what) : null;
      if (!found) return null;
      const data = frozenNow(access);
      const slide: ScreenSlide = {
        kind: 'screen', id: freshId(), screen, search: slideSearch(search), panel: found.name, caption: found.title, notes: '', hidden: false,
        collectedAt: new Date().toISOString(), data, answers: freshId(),
      };
      await keepAnswersNow(client, data, slide.answers);
      const shelf = openStories();
      const latest = shelf.state().stories?.[0]?.now;
      const into = latest ?? newStory(t, i18n.language);
      if (!latest) await shelf.add(into);
      const written = await shelf.edit(into.id, { kind: 'added', slides: [slide], at: into.slides.length });
      return written.ok ? { ok: true, value: { story: written.value, slide } } : written;
    },
    [t, i18n.language, client, access, screen, search],
  );
};
