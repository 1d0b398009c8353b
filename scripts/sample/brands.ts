import { BRAND_LEVELS, type BrandLevel, type BrandOutcome } from '../../src/domain/brand.ts';
import { schoolYear } from './figures/schoolYear.ts';
import { randomFor } from './random.ts';
import { isOpen, type SampleSchool, YEARS } from './sampleSchool.ts';
import { DISTRICT, schools } from './schools.ts';
import { STORIES } from './stories.ts';

/** One state of one application in one year. */
export interface TrueBrand {
  /** The school's code. */
  readonly school: string;
  readonly year: number;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome;
}

const PROGRAMMES: readonly string[] = [
  '红烛先锋', '青蓝领航', '岫彩童心', '党员先锋课堂', '一米阳光', '红韵润校园', '薪火相传', '四心育人', '银发红心', '听党话跟党走', '双融双促', '红领巾讲堂',
  '星火家校', '向阳而行', '先锋护航', '匠心铸魂', '润心工程', '红色文化墙', '岫水清廉', '我是小小宣讲员',
];

const programmesOf = (school: SampleSchool): readonly string[] => {
  const random = randomFor('programmes', school.code);
  const chosen = new Set(['一校一品']);
  while (chosen.size < random.whole(2, 3)) chosen.add(random.pick(PROGRAMMES));
  return [...chosen];
};

/** One programme over the years: it is applied for at its level, may fail and be tried again, is achieved, goes a level up. */
const programmeLife = (school: SampleSchool, programme: string): readonly TrueBrand[] => {
  const rows: TrueBrand[] = [];
  const retries = STORIES[school.name.replace(DISTRICT, '')]?.brandAfterFailure === true && programme === '一校一品';
  let level = programme === '一校一品' ? 1 : 0;
  let won: number | null = null;
  for (const year of YEARS.filter((each) => isOpen(school, each))) {
    const random = randomFor('brand', school.code, programme, year);
    const { effort } = schoolYear(school, year);
    const batch = random.chance(0.5) ? '第一批' : '第二批';
    const row = (outcome: BrandOutcome): void => {
      rows.push({ school: school.code, year, programme, level: BRAND_LEVELS[level] ?? 'school', batch, outcome });
    };
    if (won !== null && year > won) {
      if (year === won + 1 && random.chance(0.7)) row('achieved');
      else if (year === won + 2 && random.chance(0.45)) row('rechecked');
      else if (year >= won + 2 && level < 3) {
        level += 1;
        won = null;
      }
    } else if (retries && year === 2020) row('rejected');
    else if (retries && year === 2021) {
      row('approved');
      won = year;
    } else if (!(retries && year < 2020) && random.chance(0.5 + 0.08 * effort)) {
      const luck = effort * 0.5 + random.normal() - level * 0.35;
      const outcome = year === 2024 && random.chance(0.4) ? 'applied' : luck > -0.1 ? 'approved' : luck > -0.5 ? 'shortlisted' : 'rejected';
      row(outcome);
      if (outcome === 'approved') won = year;
    }
  }
  return rows;
};

/** Every state of every application, by school, then programme, then year. */
export const brands: readonly TrueBrand[] = schools.flatMap((school) => programmesOf(school).flatMap((programme) => programmeLife(school, programme)));
