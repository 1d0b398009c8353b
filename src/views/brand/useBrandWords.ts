import { useMemo } from 'react';
import { BRAND_LEVELS } from '../../domain/brand.ts';
import type { BrandsBy } from '../../domain/brandCounts.ts';
import { useFormat } from '../useFormat.ts';
import type { BrandView } from './brandView.ts';
import type { Chosen } from './chosenRecords.ts';

/** Groups, levels and ways of the brand screen in words. */
export const useBrandWords = () => {
  const { t, yearShort } = useFormat();
  return useMemo(() => {
    const group = (name: string, by: BrandsBy): string => {
      switch (by) {
        case 'year':
          return yearShort(Number(name));
        case 'level': {
          const level = BRAND_LEVELS.find((one) => one === name);
          return level ? t(`terms.brandLevel.${level}`) : name;
        }
        case 'batch':
          return name === '' ? t('brand.noBatch') : name;
      }
    };
    const level = ({ address }: Pick<BrandView, 'address'>): string => (address.level === 'all' ? t('brand.pooled') : t(`terms.brandLevel.${address.level}`));
    const years = ({ years: all }: Pick<BrandView, 'years'>): string => {
      const [from, to] = [all[0] ?? 0, all.at(-1) ?? 0];
      return from === to ? yearShort(from) : t('terms.yearRange', { from: yearShort(from), to: yearShort(to) });
    };
    const counted = (what: Extract<Chosen, { of: 'group' }>['counted']): string => {
      if (what === 'all') return t('brand.total');
      return what === 'decided' || what === 'awarded' ? t(`brand.${what}`) : t(`terms.brandOutcome.${what}`);
    };
    const chosen = (what: Chosen, { address }: Pick<BrandView, 'address'>): string => {
      switch (what.of) {
        case 'group':
        case 'level':
          return [group(what.group, what.of === 'level' ? 'level' : address.by), counted(what.counted)].join(' · ');
        case 'node':
          return t(`brand.node.${what.node}`);
        case 'link':
          return `${t(`brand.node.${what.from}`)} → ${t(`brand.node.${what.to}`)}`;
      }
    };
    return { group, level, years, counted, chosen };
  }, [t, yearShort]);
};
