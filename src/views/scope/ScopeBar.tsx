import { inScope } from '../../domain/scope.ts';
import { useAccess } from '../../queries/access.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { NOTHING_CHOSEN } from './address.ts';
import { scopeTags } from './scopeTags.ts';
import { useBeforeLast } from './useBeforeLast.ts';
import { useScope } from './useScope.ts';
import './scope.css';

/** What is chosen for all screens, tag by tag, each of which can be taken off, and how many schools that leaves. Nothing chosen: nothing. */
export const ScopeBar = () => {
  const { t, yearShort } = useFormat();
  const { workspace } = useAccess();
  const { scope, address, patch } = useScope();
  const name = useShortName();
  const before = useBeforeLast(address.schools);
  const tags = scopeTags(address, { t, year: yearShort, name });
  const n = workspace.schools.filter((school) => inScope(school, scope)).length;
  return (
    <>
      <span className="tb-unseen" aria-live="polite">
        {tags.length > 0 && [address.schools.length > 0 ? t('scope.chosen', { count: address.schools.length }) : '', t('scope.inScope', { n, of: workspace.schools.length })].join(' ')}
      </span>
      {tags.length > 0 && (
        <div className="scope-bar">
          <ul aria-label={t('scope.title')}>
            {tags.map(({ id, text, off }) => (
              <li key={id}>
                <button type="button" className="tb-chip scope-tag" aria-label={t('common.remove', { what: text })} title={text} onClick={() => patch(off)}>
                  <span>{text}</span>
                  <Icon name="close" size={14} />
                </button>
              </li>
            ))}
          </ul>
          {n < workspace.schools.length && (
            <span className="scope-count" data-none={n === 0}>
              {n === 0 ? t('scope.nobody') : t('scope.inScope', { n, of: workspace.schools.length })}
            </span>
          )}
          {before && (
            <button type="button" className="tb-button tb-button-quiet scope-clear" onClick={() => patch({ schools: before })}>
              {t('scope.back', { count: before.length })}
            </button>
          )}
          <button type="button" className="tb-button tb-button-quiet scope-clear" onClick={() => patch(NOTHING_CHOSEN)}>
            {t('scope.clear')}
          </button>
        </div>
      )}
    </>
  );
};
