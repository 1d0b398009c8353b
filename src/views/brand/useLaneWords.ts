import { useMemo } from 'react';
import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES, type BrandOutcome } from '../../domain/brand.ts';
import { useFormat } from '../useFormat.ts';

/** The words of the marks in the lines, looked up once: there are thousands of marks. */
export const useLaneWords = () => {
  const { t, yearShort } = useFormat();
  return useMemo(() => {
    const outcomes = new Map(BRAND_OUTCOMES.map((outcome) => [outcome, t(`terms.brandOutcome.${outcome}`)]));
    const levels = new Map(BRAND_LEVELS.map((level) => [level, { name: t(`terms.brandLevel.${level}`), short: t(`brand.short.${level}`) }]));
    const title = ({ level, batch, outcome }: BrandRecord): string => [levels.get(level)?.name, batch, outcomes.get(outcome)].filter((part) => part !== '').join(' ');
    return {
      outcome: (outcome: BrandOutcome): string | undefined => outcomes.get(outcome),
      short: ({ level }: BrandRecord): string | undefined => levels.get(level)?.short,
      title,
      /** What it is called by those who hear it. */
      mark: (record: BrandRecord, school: string): string => [school, yearShort(record.year), record.programme, title(record)].join(' '),
    };
  }, [t, yearShort]);
};
