import { Select } from 'antd';
import type { SchoolId } from '../../../domain/ids.ts';
import type { School } from '../../../domain/school.ts';
import { findSchools } from '../findSchools.ts';

type Props = {
  readonly label: string;
  readonly schools: readonly School[];
  /** The words for choosing none of them. */
  readonly none?: string;
} & (
  | { readonly value: SchoolId | null; readonly onChange: (id: SchoolId | null) => void }
  | { readonly many: readonly SchoolId[]; readonly onMany: (ids: readonly SchoolId[]) => void }
);

/** One school or several, found by name, other names, code, pinyin or initials. */
export const SchoolPick = (props: Props) => {
  const { label, schools, none } = props;
  const byId = new Map<string, School>(schools.map((school) => [school.id, school]));
  const options = schools.map(({ id, name, code }) => ({ value: String(id), label: code === null ? name : `${name} ${code}` }));
  const showSearch = { filterOption: (typed: string, option?: { readonly value: string }) => {
    const school = option && byId.get(option.value);
    return school !== undefined && findSchools([school], typed).length > 0;
  } };
  return (
    <label className="register-field">
      {label}
      {'many' in props ? (
        <Select mode="multiple" showSearch={showSearch} value={props.many.map(String)} options={options} onChange={(ids) => props.onMany(ids.flatMap((id) => byId.get(id)?.id ?? []))} />
      ) : (
        <Select showSearch={showSearch} allowClear={none !== undefined} placeholder={none} value={props.value === null ? null : String(props.value)} options={options} onChange={(id) => props.onChange(byId.get(id ?? '')?.id ?? null)} />
      )}
    </label>
  );
};
