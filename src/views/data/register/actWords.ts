import type { RegisterAct } from '../../../domain/register/registerAct.ts';
import type { Translate } from '../../../words/translate.ts';

interface Naming {
  readonly t: Translate;
  readonly name: (school: string) => string;
}

/** One act as a sentence of the list. */
export const actWords = (act: RegisterAct, { t, name }: Naming): string => {
  const year = 'year' in act && act.year !== null ? t('data.register.year', { year: act.year }) : '';
  const all = (ids: readonly string[]): string => ids.map(name).join(t('data.joiner'));
  switch (act.kind) {
    case 'renamed':
      return t('data.register.said.renamed', { year, school: name(act.school), name: act.name });
    case 'recoded':
      return t('data.register.said.recoded', { year, school: name(act.school), code: act.code });
    case 'merged':
      return t('data.register.said.merged', { year, schools: all(act.schools), into: name(act.into) });
    case 'split':
      return t('data.register.said.split', { year, school: name(act.school), into: all(act.into) });
    case 'campus':
      return t('data.register.said.campus', { year, school: name(act.school), main: name(act.main) });
    case 'grouped':
      return t('data.register.said.grouped', { year, schools: all(act.schools), group: act.group, until: act.until === null ? '' : t('data.register.until', { year: act.until }) });
    case 'joined':
      return t('data.register.said.joined', { school: act.names[0] ?? name(act.school), into: name(act.into) });
    case 'separated':
      return t('data.register.said.separated', { school: name(act.school), names: act.names.length > 0 ? t('data.register.named', { names: act.names.join(t('data.joiner')) }) : '', to: name(act.to) });
  }
};
