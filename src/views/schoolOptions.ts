import { SCHOOL_TYPES, type School } from '../domain/school.ts';
import type { PickOption } from '../ui/pickOption.ts';
import type { Translate } from '../words/translate.ts';

/** Schools to pick from, by type; found by code and alias too. */
export const schoolOptions = (schools: readonly School[], t: Translate): readonly PickOption[] =>
  SCHOOL_TYPES.flatMap((type) =>
    schools
      .filter((school) => school.type === type)
      .map((school) => ({
        id: school.id,
        label: school.name,
        keywords: [...school.aliases, ...(school.code === null ? [] : [school.code])],
        group: t(`terms.schoolType.${type}`),
        ...(school.area === null ? {} : { hint: school.area }),
      })),
  );
