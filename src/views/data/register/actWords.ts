import type { RegisterAct } from '../../../domain/register/registerAct.ts';
import type { Translate } from '../../../words/translate.ts';

interface Naming {
  readonly t: Translate;
  readonly name: (school: string) => string;
}

/** One act as a sentence of the list. */
export const actWords = (act: RegisterAct, { t, name }: Naming): string => {
  const year = 'year' in act && act.year !== null ? t('schools.change.year', { year: act.year }) : '';
  const all = (ids: readonly string[]): string => ids.map(name).join(t('data.joiner'));
  switch (act.kind) {
    case 'renamed':
      return t('schools.change.said.renamed', { year, school: name(act.school), name: act.name });
    case 'recoded':
      return t('schools.change.said.recoded', { year, school: name(act.school), code: act.code });
    case 'merged':
      return t('schools.change.said.merged', { year, schools: all(act.schools), into: name(act.into) });
    case 'split':
      return t('schools.change.said.split', { year, school: name(act.school), into: all(act.into) });
    case 'campus':
      return t('schools.change.said.campus', { year, school: name(act.school), main: name(act.main) });
    case 'grouped':
      return t('schools.change.said.grouped', { year, schools: all(act.schools), group: act.group, until: act.until === null ? '' : t('schools.change.until', { year: act.until }) });
    case 'joined':
      return t('schools.change.said.joined', { school: act.names[0] ?? name(act.school), into: name(act.into) });
    case 'separated':
      return t('schools.change.said.separated', { school: name(act.school), names: act.names.length > 0 ? t('schools.change.named', { names: act.names.join(t('data.joiner')) }) : '', to: name(act.to) });
  }
};
