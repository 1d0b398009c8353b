import { BRAND_LEVELS } from '../../domain/brand.ts';
import { successRate, type BrandGroup } from '../../domain/brandCounts.ts';
import { useFormat } from '../useFormat.ts';
import { CountButton } from './CountButton.tsx';

/** Each level's success rate by itself, with its interval in words: levels are not of one difficulty. */
export const LevelRates = ({ groups }: { readonly groups: readonly BrandGroup[] }) => {
  const { t, percent } = useFormat();
  const whole = (share: number): string => percent(Math.round(share * 100));
  return (
    <div className="brand-rates">
      <h3>{t('brand.rates')}</h3>
      <ul data-line={t('sheet.joiner')}>
        {BRAND_LEVELS.flatMap((level) => {
          const group = groups.find((one) => one.group === level);
          if (!group) return [];
          const rate = successRate(group);
          const name = t(`terms.brandLevel.${level}`);
          return [
            <li key={level}>
              <b>{name}</b>{' '}
              {rate ? t('brand.rateLevel', { rate: whole(rate.rate), low: whole(rate.low), high: whole(rate.high) }) : t('brand.rateLevelFew')}{' '}
              <span className="brand-quiet">
                <CountButton n={group.awarded} what={`${name} ${t('brand.awarded')}`} chosen={{ of: 'level', group: level, counted: 'awarded' }} />/
                <CountButton n={group.decided} what={`${name} ${t('brand.decided')}`} chosen={{ of: 'level', group: level, counted: 'decided' }} />
              </span>
            </li>,
          ];
        })}
      </ul>
      <p className="brand-quiet">{t('brand.intervalNote')}</p>
    </div>
  );
};
