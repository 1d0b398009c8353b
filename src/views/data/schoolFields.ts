import type { School, SchoolType } from '../../domain/school.ts';

/** A school as the form holds it. */
export interface SchoolFields {
  readonly name: string;
  readonly type: SchoolType;
  readonly code: string;
  readonly area: string;
  readonly aliases: readonly string[];
  readonly opened: number | null;
  readonly closed: number | null;
}

export const schoolFields = ({ name, type, code, area, aliases, opened, closed }: School): SchoolFields => ({
  name, type, code: code ?? '', area: area ?? '', aliases, opened, closed,
});

/** The school with what the form says; a name it had before stays known as another name of it. */
export const editedSchool = (school: School, fields: SchoolFields): School => {
  const name = fields.name.trim();
  const others = [...fields.aliases.map((alias) => alias.trim()), ...(name === school.name ? [] : [school.name])];
  return {
    ...school,
    name,
    type: fields.type,
    code: fields.code.trim() === '' ? null : fields.code.trim(),
    area: fields.area.trim() === '' ? null : fields.area.trim(),
    aliases: [...new Set(others)].filter((alias) => alias !== '' && alias !== name),
    opened: fields.opened ?? null,
    closed: fields.closed ?? null,
  };
};
