import { array, assert, constantFrom, integer, property, shuffledSubarray, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/ingest/mapping.ts';
import { schoolKey } from '../../../src/ingest/schoolNames.ts';
import { resolveSchools, type Candidate } from '../../../src/ingest/schools.ts';
import { importSample } from '../../support/importSample.ts';

const PLACES = ['', '', '云岫区', '钟塘区', '龙城市', '龙城市云岫区', '龙城'];
const STEMS = ['新华', '新化', '新桥', '东方', '东方红', '第一', '第二', '一', '二', '朝阳', '朝阳新村', '郑湖镇', '郑湖', '北郊', ''];
const WORDS = ['', '', '实验', '实', '中心', '附属', '外国语'];
const KINDS = ['小学', '小', '中学', '初级中学', '初中', '高级中学', '幼儿园', '学校', '中'];
const ENDS = ['', '', '', '（东校区）', '西校区', '（原第三小学）', '党支部', '教育集团'];

const name = tuple(...[PLACES, STEMS, WORDS, KINDS, ENDS].map((list) => constantFrom(...list))).map((parts) => parts.join('')).filter((text) => text.length > 1);
const names = uniqueArray(name, { minLength: 2, maxLength: 25, selector: schoolKey });
const asked = (each: string, year = 2023): Candidate => ({ name: each, code: null, rows: 1, years: new Set([year]) });

describe('schools whose names differ', () => {
  it('are never joined without a person, in one file or against a register, though each may be asked about', () => {
    assert(
      property(names, names, array(integer({ min: 2020, max: 2023 }), { minLength: 25, maxLength: 25 }), (register, file, years) => {
        const known = resolveSchools(register.map((each) => asked(each)), [], NO_CORRECTIONS).newSchools;
        expect(known).toHaveLength(register.length);
        const { matches, newSchools } = resolveSchools(file.map((each, at) => asked(each, years[at])), known, NO_CORRECTIONS);
        const all = [...known, ...newSchools];
        matches.forEach((match, at) => {
          const school = all.find(({ id }) => id === match?.school);
          expect(schoolKey(school?.name ?? '')).toBe(schoolKey(file[at] ?? ''));
          for (const proposal of match?.proposals ?? []) {
            expect(match?.by).toBe('proposed');
            expect(proposal.school).not.toBe(match?.school);
            expect(all.map(({ id }) => id)).toContain(proposal.school);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are told by kind: 小学, 中学 and 幼儿园 are never even proposed for one another', () => {
    const kinds = ['小学', '初级中学', '高级中学', '幼儿园'];
    assert(
      property(constantFrom(...STEMS.filter((stem) => stem !== '')), constantFrom(...WORDS), shuffledSubarray(kinds, { minLength: 2, maxLength: 2 }), (stem, word, [one = '', other = '']) => {
        const known = resolveSchools([asked(stem + word + one)], [], NO_CORRECTIONS).newSchools;
        expect(resolveSchools([asked(stem + word + other)], known, NO_CORRECTIONS).matches[0]).toMatchObject({ by: 'new', proposals: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sample district', () => {
  it('has no name that is taken for another school’s, and asks about none when its files come again', async () => {
    const { workspace } = await importSample();
    const { matches } = resolveSchools(workspace.schools.map(({ name: each, code }) => ({ ...asked(each), code })), workspace.schools, NO_CORRECTIONS);
    matches.forEach((match, at) => expect(match).toMatchObject({ school: workspace.schools[at]?.id, proposals: [] }));
    const uncoded = resolveSchools(workspace.schools.map(({ name: each }) => asked(each)), workspace.schools, NO_CORRECTIONS).matches;
    expect(uncoded.filter((match, at) => match?.by !== 'proposed' && match?.school !== workspace.schools[at]?.id)).toEqual([]);
  });
});
