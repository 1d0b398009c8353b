import type { Language } from '../domain/bilingual.ts';
import { formatNumber } from '../domain/formatting.ts';
import type { SimilarReason } from '../domain/similarSchools.ts';
import type { Translate } from '../words/translate.ts';

/** 6 所 800 至 1,400 人的小学: which schools are held to be similar, and why. */
export const similarText = (reason: SimilarReason, t: Translate, language: Language): string => {
  const n = reason.n;
  switch (reason.kind) {
    case 'bySize':
      return t(`profile.similar.bySize.${reason.measure}`, {
        n,
        from: formatNumber(reason.from, language),
        to: formatNumber(reason.to, language),
        schools: t(`profile.similar.schools.${reason.type}`),
      });
    case 'byType':
      return t('profile.similar.byType', { n, schools: t(`profile.similar.schools.${reason.type}`) });
    case 'chosen':
      return t('profile.similar.chosen', { n });
    case 'notEnough':
      return t(`profile.similar.notEnough.${reason.by}`, { n, schools: t(`profile.similar.schools.${reason.type}`) });
  }
};
