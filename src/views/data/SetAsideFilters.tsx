import { Input, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SET_ASIDE_REASONS, type SetAsideReason } from '../../domain/setAside.ts';
import type { SetAsideFilter } from '../../domain/setAsideCells.ts';

interface Props {
  readonly filter: SetAsideFilter;
  readonly counts: readonly (readonly [SetAsideReason, number])[];
  readonly onChange: (change: Partial<SetAsideFilter>) => void;
  readonly children?: ReactNode;
  readonly save?: ReactNode;
}

/** What of the set-aside cells is listed: by reason, faults only, by text; and what saves all of them. */
export const SetAsideFilters = ({ filter, counts, onChange, children, save }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="data-filters">
      {children}
      <Select
        className="data-filter-reason"
        aria-label={t('data.setAside.byReason')}
        value={filter.reason ?? ''}
        onChange={(value) => onChange({ reason: SET_ASIDE_REASONS.find((reason) => reason === value) ?? null })}
        options={[
          { value: '', label: t('data.setAside.allReasons') },
          ...counts.map(([reason, count]) => ({ value: reason, label: t('data.setAside.reasonCount', { reason: t(`setAside.${reason}`), count }) })),
        ]}
        popupMatchSelectWidth={false}
      />
      <Input.Search
        allowClear
        className="data-find"
        aria-label={t('data.setAside.find')}
        placeholder={t('data.setAside.find')}
        defaultValue={filter.find}
        onSearch={(find) => onChange({ find })}
      />
      <label className="data-switch">
        <Switch size="small" checked={filter.faults} onChange={(faults) => onChange({ faults })} />
        {t('data.setAside.faultsOnly')}
      </label>
      {save}
    </div>
  );
};
