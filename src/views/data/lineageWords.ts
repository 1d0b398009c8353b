import type { TFunction } from 'i18next';
import type { Lineage } from '../../domain/school.ts';

interface Naming {
  readonly t: TFunction;
  readonly name: (school: string) => string;
}

/** One event of a school's history: 2021 年由“…”更名, or 原名“…” where no year is told. */
export const lineageWords = (event: Lineage, { t, name }: Naming): string => {
  const { year } = event;
  switch (event.kind) {
    case 'renamed':
      return year === null ? t('schools.past.formerly', { name: event.formerName }) : t('schools.past.renamed', { year, name: event.formerName });
    case 'recoded':
      return year === null ? t('schools.past.recodedOnce', { code: event.formerCode }) : t('schools.past.recoded', { year, code: event.formerCode });
    case 'splitFrom':
      return year === null ? t('schools.past.splitFromOnce', { name: name(event.other) }) : t('schools.past.splitFrom', { year, name: name(event.other) });
    case 'memberOf':
      if (event.until !== undefined) return t('schools.past.memberUntil', { from: year ?? '', until: event.until, name: event.group });
      return year === null ? t('schools.past.memberOfNow', { name: event.group }) : t('schools.past.memberOf', { year, name: event.group });
    case 'mergedInto':
      return year === null ? t('schools.past.mergedIntoOnce', { name: name(event.other) }) : t('schools.past.mergedInto', { year, name: name(event.other) });
    case 'campusOf':
      return year === null ? t('schools.past.campusOfNow', { name: name(event.other) }) : t('schools.past.campusOf', { year, name: name(event.other) });
  }
};
