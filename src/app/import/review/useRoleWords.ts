import { useTranslation } from 'react-i18next';
import type { ColumnRole } from '../../../ingest/mapping.ts';
import type { KnownNames } from '../summary.ts';

/** What a column is taken for, in words: 指标：党课次数（分子）. */
export const useRoleWords = (known: KnownNames): ((role: ColumnRole) => string) => {
  const { t, i18n } = useTranslation();
  const names = new Map(known.metrics.map(({ id, zh, en }) => [id, i18n.language === 'en' ? en : zh]));
  return (role) => {
    const word = t(`import.roles.${role.role}`);
    if (role.role === 'metric') {
      const name = names.get(role.metric) ?? role.metric.replace(/^m:/u, '');
      const part = role.part === 'value' ? '' : t('import.part', { part: t(`import.parts.${role.part}`) });
      const year = role.year === undefined ? '' : ` ${role.year}`;
      return t('import.roleWith', { role: word, what: `${name}${part}${year}` });
    }
    if (role.role === 'value' && role.year !== undefined) return t('import.roleWith', { role: word, what: String(role.year) });
    if (role.role === 'split') return t('import.roleWith', { role: word, what: role.keep ?? t('import.fold') });
    if (role.role === 'level') return t('import.roleWith', { role: word, what: role.keep.join(t('data.joiner')) });
    return word;
  };
};
