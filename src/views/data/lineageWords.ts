import type { TFunction } from 'i18next';
import type { Lineage } from '../../domain/school.ts';

interface Naming {
  readonly t: TFunction;
  readonly name: (school: string) => string;
}

/** One event of a school's history: 2021 年由“…”更名. */
export const lineageWords = (event: Lineage, { t, name }: Naming): string => {
  const { year } = event;
  if (event.kind === 'renamed') return t('data.lineage.renamed', { year, name: event.formerName });
  if (event.kind === 'memberOf') return t('data.lineage.memberOf', { year, name: event.group });
  return t(`data.lineage.${event.kind}`, { year, name: name(event.other) });
};
