import { useMemo } from 'react';
import { schoolId } from '../../domain/ids.ts';
import { useAccess } from '../../queries/access.ts';
import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { schoolOptions } from '../schoolOptions.ts';
import { useFormat } from '../useFormat.ts';
import { MOST_CHOSEN, type ScopeAddress } from './address.ts';

interface Props {
  readonly address: ScopeAddress;
  readonly onChange: (change: Partial<ScopeAddress>) => void;
}

/** Schools by name, drawn out on every screen; with the switch nothing but them is shown. */
export const SchoolsPicker = ({ address: { schools, only }, onChange }: Props) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const options = useMemo(() => schoolOptions(workspace.schools, t), [workspace.schools, t]);
  return (
    <fieldset className="scope-set">
      <legend>{t('scope.schools')}</legend>
      <MultiPicker
        label={t('scope.schools')}
        options={options}
        value={schools}
        placeholder={t('scope.choose')}
        limit={MOST_CHOSEN}
        visibleRows={6}
        chips={false}
        onChange={(ids) => onChange({ schools: ids.map(schoolId), ...(ids.length === 0 ? { only: false } : {}) })}
      />
      <Tick label={t('scope.onlyThese')} on={only} disabled={schools.length === 0} onTurn={(on) => onChange({ only: on })} />
    </fieldset>
  );
};
