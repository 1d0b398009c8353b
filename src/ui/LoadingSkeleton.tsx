import { useTranslation } from 'react-i18next';
import './states.css';

/** Holds the place of what is coming, at its size, so that nothing jumps: figures above, one large panel below. */
export const LoadingSkeleton = ({ figures = 4, height = 360 }: { readonly figures?: number; readonly height?: number }) => {
  const { t } = useTranslation();
  return (
    <div className="tb-skeleton" aria-live="polite" aria-busy="true">
      <span className="tb-unseen">{t('common.loading')}</span>
      {figures > 0 && (
        <div className="tb-skeleton-figures">
          {Array.from({ length: figures }, (_, place) => (
            <div key={place} className="tb-skeleton-block" />
          ))}
        </div>
      )}
      <div className="tb-skeleton-block" style={{ height }} />
    </div>
  );
};
