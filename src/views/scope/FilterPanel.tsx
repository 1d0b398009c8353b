import { useEffect, useRef } from 'react';
import { inScope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAway } from '../../ui/useAway.ts';
import { useFormat } from '../useFormat.ts';
import { NOTHING_CHOSEN, type ScopeAddress } from './address.ts';
import { FacetPicker } from './FacetPicker.tsx';
import { FILTER_BUTTON } from './FilterButton.tsx';
import { SchoolsPicker } from './SchoolsPicker.tsx';
import { scopeFacets } from './scopeFacets.ts';
import { useScope } from './useScope.ts';
import { YearsPicker } from './YearsPicker.tsx';
import './scope.css';

/** Where the scope of all screens is chosen: what is chosen holds at once, and all of it is one step in the browser's history. */
export const FilterPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const { scope, address, patch } = useScope();
  const panel = useRef<HTMLDialogElement>(null);
  const stepped = useRef(false);
  useAway({ open: true, isOwn: (element) => panel.current?.contains(element) === true || element.closest(`#${FILTER_BUTTON}`) !== null, onAway: onClose });
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('button, select, input')?.focus();
    return () => {
      if (document.activeElement === document.body) document.getElementById(FILTER_BUTTON)?.focus();
    };
  }, []);
  const change = (to: Partial<ScopeAddress>): void => {
    patch(to, { replace: stepped.current });
    stepped.current = true;
  };
  const { types, areas, groups } = scopeFacets(address, workspace);
  const n = workspace.schools.filter((school) => inScope(school, scope)).length;
  return (
    <dialog ref={panel} open className="scope-panel" aria-label={t('scope.title')}>
      <div className="scope-sets">
        {types.length > 1 && <FacetPicker label={t('scope.types')} facets={types} chosen={address.types} nameOf={(type) => t(`terms.schoolType.${type}`)} onChange={(chosen) => change({ types: chosen })} />}
        {areas.length > 1 && <FacetPicker label={t('scope.areas')} facets={areas} chosen={address.areas} nameOf={(area) => area} onChange={(chosen) => change({ areas: chosen })} />}
        {groups.length > 0 && <FacetPicker label={t('scope.groups')} facets={groups} chosen={address.groups} nameOf={(group) => group} onChange={(chosen) => change({ groups: chosen })} />}
        <YearsPicker address={address} onChange={change} />
        <SchoolsPicker address={address} onChange={change} />
      </div>
      <div className="scope-foot">
        <strong data-none={n === 0}>{n === 0 ? t('scope.nobody') : t('scope.inScope', { n, of: workspace.schools.length })}</strong>
        <button type="button" className="tb-button tb-button-quiet" onClick={() => change(NOTHING_CHOSEN)}>
          {t('scope.clear')}
        </button>
        <button type="button" className="tb-button" onClick={onClose}>
          <Icon name="check" size={16} />
          {t('common.done')}
        </button>
      </div>
    </dialog>
  );
};
