import type { TFunction } from 'i18next';
import type { School } from '../../../domain/school.ts';
import type { Sheet } from '../../../ui/SaveTableContext.ts';

/** The register as a file: one row a school. */
export const schoolsSheet = (schools: readonly School[], { t, history }: { readonly t: TFunction; readonly history: (school: School) => string }): Sheet => ({
  name: [t('data.tabs.schools')],
  columns: [
    ...(['name', 'code', 'type', 'area', 'opened', 'closed', 'aliases', 'lineage'] as const).map((key) => t(`schools.${key}`)),
    ...(['pupils', 'staff', 'members'] as const).map((key) => t(`sheet.${key}`)),
  ],
  rows: schools.map((school) => [
    school.name,
    school.code,
    t(`terms.schoolType.${school.type}`),
    school.area,
    school.opened,
    school.closed,
    school.aliases.join(t('data.joiner')),
    history(school),
    school.pupils,
    school.staff,
    school.members,
  ]),
});
