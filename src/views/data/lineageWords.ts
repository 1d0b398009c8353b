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
    case 'memberOf':
      return year === null ? t('data.lineage.memberOfNow', { name: event.group }) : t('data.lineage.memberOf', { year, name: event.group });
    case 'mergedInto':
      return year === null ? t('data.lineage.mergedIntoOnce', { name: name(event.other) }) : t('data.lineage.mergedInto', { year, name: name(event.other) });
    case 'campusOf':
      return year === null ? t('data.lineage.campusOfNow', { name: name(event.other) }) : t('data.lineage.campusOf', { year, name: name(event.other) });
  }
};
