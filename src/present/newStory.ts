import { freshId } from '../domain/freshId.ts';
import type { Story } from './story.ts';
import type { Translate } from '../words/translate.ts';

/** An empty story with the day in its name. */
export const newStory = (t: Translate, language: string): Story => {
  const now = new Date();
  const day = now.toLocaleDateString(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' });
  return { form: 1, id: freshId(), name: t('story.newName', { day }), shape: 'wide', slides: [], changedAt: now.toISOString(), edition: 0 };
};
