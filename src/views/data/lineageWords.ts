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
      return year === null ? t('data.lineage.formerly', { name: event.formerName }) : t('data.lineage.renamed', { year, name: event.formerName });
    case 'recoded':
      return year === null ? t('data.lineage.recodedOnce', { code: event.formerCode }) : t('data.lineage.recoded', { year, code: event.formerCode });
    case 'splitFrom':
      return year === null ? t('data.lineage.splitFromOnce', { name: name(event.other) }) : t('data.lineage.splitFrom', { year, name: name(event.other) });
    case 'memberOf':
      if (event.until !== undefined) return t('data.lineage.memberUntil', { from: year ?? '', until: event.until, name: event.group });
      return year === null ? t('data.lineage.memberOfNow', { name: event.group }) : t('data.lineage.memberOf', { year, name: event.group });
    case 'mergedInto':
      return year === null ? t('data.lineage.mergedIntoOnce', { name: name(event.other) }) : t('data.lineage.mergedInto', { year, name: name(event.other) });
    case 'campusOf':
      return year === null ? t('data.lineage.campusOfNow', { name: name(event.other) }) : t('data.lineage.campusOf', { year, name: name(event.other) });
  }
};
