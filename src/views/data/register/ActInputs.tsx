import { AutoComplete, Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegisterActKind } from '../../../domain/register/registerAct.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../../domain/year.ts';
import { useAccess } from '../../../queries/access.ts';
import type { ActFields } from './actFields.ts';
import { SchoolPick } from './SchoolPick.tsx';
import type { Separable } from './separable.ts';
import { SeparablePick } from './SeparablePick.tsx';

interface Props {
  readonly fields: ActFields;
  readonly separable: readonly Separable[];
  readonly onChange: (part: Partial<ActFields>) => void;
}

/** What each kind asks for, in the order in which it is asked. */
const ASKED: Readonly<Record<RegisterActKind, readonly ('others' | 'picked' | 'target' | 'name' | 'code' | 'group' | 'parts' | 'year' | 'until')[]>> = {
  renamed: ['name', 'year'],
  recoded: ['code', 'year'],
  merged: ['others', 'target', 'name', 'year'],
  split: ['parts', 'year'],
  campus: ['target', 'year'],
  grouped: ['others', 'group', 'year', 'until'],
  joined: ['target'],
  separated: ['picked', 'target', 'name'],
};

export const ActInputs = ({ fields, separable, onChange }: Props) => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const { kind, school, others, target } = fields;
  const asks = (what: (typeof ASKED)[RegisterActKind][number]): boolean => ASKED[kind].includes(what);
  const year = { min: EARLIEST_YEAR, max: LATEST_YEAR, precision: 0, controls: false };
  const ofTarget = kind === 'merged' ? workspace.schools.filter(({ id }) => id === school || others.includes(id)) : workspace.schools.filter(({ id }) => id !== school);
  const mayBeNew = kind === 'merged' || kind === 'separated';
  const groups = [...new Set(workspace.schools.flatMap(({ lineage }) => lineage.flatMap((event) => (event.kind === 'memberOf' ? event.group : []))))];
  return (
    <>
      <SchoolPick label={t(kind === 'joined' ? 'schools.change.gone' : 'schools.change.school')} schools={workspace.schools} value={school} onChange={(id) => onChange({ school: id, others: others.filter((other) => other !== id), picked: [] })} />
      {asks('picked') && <SeparablePick separable={separable} picked={fields.picked} onChange={(picked) => onChange({ picked, name: fields.name || (separable.find(({ key }) => picked.includes(key))?.name ?? '') })} />}
      {asks('others') && <SchoolPick label={t('schools.change.others')} schools={workspace.schools.filter(({ id }) => id !== school)} many={others} onMany={(ids) => onChange({ others: ids })} />}
      {asks('target') && (
        <SchoolPick label={t(`schools.change.target.${kind === 'merged' || kind === 'campus' || kind === 'joined' ? kind : 'separated'}`)} schools={ofTarget} value={target} onChange={(id) => onChange({ target: id })} {...(mayBeNew ? { none: t('schools.change.newSchool') } : {})} />
      )}
      {asks('name') && (!mayBeNew || target === null) && (
        <label className="register-field">
          {t(mayBeNew ? 'schools.change.newName' : 'schools.change.name')}
          <Input maxLength={200} value={fields.name} onChange={({ target: input }) => onChange({ name: input.value })} />
        </label>
      )}
      {asks('code') && (
        <label className="register-field">
          {t('schools.change.code')}
          <Input maxLength={40} value={fields.code} onChange={({ target: input }) => onChange({ code: input.value })} />
        </label>
      )}
      {asks('group') && (
        <label className="register-field">
          {t('schools.change.group')}
          <AutoComplete value={fields.group} options={groups.map((value) => ({ value }))} onChange={(group: string) => onChange({ group })} />
        </label>
      )}
      {asks('parts') && (
        <>
          <label className="register-field">
            {t('schools.change.parts')}
            <Select mode="tags" value={[...fields.parts]} tokenSeparators={['、', ',', '，', ';', '；']} onChange={(parts: string[]) => onChange({ parts })} options={workspace.schools.filter(({ id }) => id !== school).map(({ id, name }) => ({ value: id, label: name }))} optionFilterProp="label" />
          </label>
          <Checkbox checked={fields.goesOn} onChange={({ target: box }) => onChange({ goesOn: box.checked })}>{t('schools.change.goesOn')}</Checkbox>
        </>
      )}
      <div className="data-pair">
        {asks('year') && (
          <label className="register-field">
            {t(kind === 'merged' || kind === 'split' ? 'schools.change.fromYear' : 'schools.change.fromYearOr')}
            <InputNumber {...year} value={fields.year} onChange={(value) => onChange({ year: value })} />
          </label>
        )}
        {asks('until') && (
          <label className="register-field">
            {t('schools.change.untilYear')}
            <InputNumber {...year} value={fields.until} onChange={(value) => onChange({ until: value })} />
          </label>
        )}
      </div>
    </>
  );
};
