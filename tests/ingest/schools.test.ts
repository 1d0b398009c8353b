import { describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import type { School } from '../../src/domain/school.ts';
import { NO_CORRECTIONS, type Corrections } from '../../src/ingest/mapping.ts';
import { matchKey } from '../../src/ingest/schoolNames.ts';
import { resolveSchools, type Candidate, type Resolved } from '../../src/ingest/schools.ts';

const school = (name: string, code: string | null = null, aliases: readonly string[] = []): School => ({
  id: schoolId(`known:${name}`), name, code, aliases, type: 'primary', area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [],
});
const row = (name: string, code: string | null = null, years: readonly number[] = [2023]): Candidate => ({ name, code, rows: 1, years: new Set(years) });
const how = ({ matches }: Resolved): readonly string[] => matches.map((match) => (match ? [match.by, match.school, ...match.proposals.map(({ reason, school: likely }) => `${reason} ${likely}`)].join(' ') : 'refused'));

const to = (choice: 'new' | 'refuse'): Corrections => ({ ...NO_CORRECTIONS, schools: [{ key: matchKey('新华实小', null), to: choice }] });
const ids = (candidates: readonly Candidate[]): readonly string[] => resolveSchools(candidates, [], NO_CORRECTIONS).newSchools.map(({ id }) => id).toSorted();

const xinhua = school('新华实验小学', '3204000001', ['新华小学']);

describe('a school of a file is found', () => {
  it.each([
    ['by its code, whatever its name', row('东方小学', '3204000001'), 'code known:新华实验小学'],
    ['by its name', row('新华实验小学'), 'name known:新华实验小学'],
    ['by its name in other widths and with spaces', row(' 新华 实验小学 '), 'name known:新华实验小学'],
    ['by an alias', row('新华小学'), 'alias known:新华实验小学'],
    ['by its short form, as a proposal', row('新华实小'), 'proposed s:新华实小 short_form known:新华实验小学'],
    ['with its city and district, as a proposal', row('常州市天宁区新华实验小学'), 'proposed s:常州市天宁区新华实验小学 prefix known:新华实验小学'],
    ['by a campus, as a proposal', row('常州市新华实验小学（东校区）'), 'proposed s:常州市新华实验小学(东校区) campus known:新华实验小学'],
    ['by its party branch, as a proposal', row('中共新华实验小学支部委员会'), 'proposed s:中共新华实验小学支部委员会 party_organisation known:新华实验小学'],
    ['by a name whose code is another, only as a proposal', row('新华实验小学', '3204000999'), 'proposed s:3204000999 code_differs known:新华实验小学'],
    ['not at all where the name is another', row('新星实验小学'), 'new s:新星实验小学'],
    ['not by a number that differs', row('第二实验小学'), 'new s:第二实验小学'],
  ])('%s', (_, candidate, expected) => expect(how(resolveSchools([candidate], [xinhua], NO_CORRECTIONS))).toEqual([expected]));

  it.each([['第一小学', '第一小'], ['第一小学', '一小'], ['新桥中心小学', '新桥中心校'], ['新桥初级中学', '新桥初中'], ['师大附属小学', '师大附小'], ['机关幼儿园', '机关幼']])('%s and %s are likely one', (long, short) => {
    expect(how(resolveSchools([row(short)], [school(long)], NO_CORRECTIONS))).toEqual([`proposed s:${short} short_form known:${long}`]);
  });

  it.each([['东城区实验小学', '西城区实验小学'], ['新华小学（东校区）', '新华小学（西校区）'], ['常州市第一小学', '南京市第一小学'], ['市北小学', '市南小学'], ['第一小学', '第二小学'], ['总部小学', '小学'], ['实验小学', '实验中学'], ['东湖小学', '湖小学']])('%s and %s are two', (one, other) => {
    expect(how(resolveSchools([row(other)], [school(one)], NO_CORRECTIONS))[0]).toMatch(/^new/);
  });

  it('with the user’s word before everything', () => {
    expect(how(resolveSchools([row('新华实小')], [xinhua], to('new')))).toEqual(['user s:新华实小']);
    expect(how(resolveSchools([row('新华实小')], [xinhua], to('refuse')))).toEqual(['refused']);
  });
});

describe('several names of one file', () => {
  it('that report for one year are never proposed to be one school', () => {
    expect(how(resolveSchools([row('新华实验小学'), row('新华实验小学（东校区）')], [], NO_CORRECTIONS))).toEqual(['new s:新华实验小学', 'new s:新华实验小学(东校区)']);
  });

  it('that follow one another may be', () => {
    expect(how(resolveSchools([row('新华实验小学', null, [2022]), row('新华实小', null, [2023])], [], NO_CORRECTIONS))).toEqual(['new s:新华实验小学', 'proposed s:新华实小 short_form s:新华实验小学']);
  });

  it('under one code are one school that was renamed, by its latest name', () => {
    const { newSchools, sharedCodes } = resolveSchools([row('东方小学', '1', [2021]), row('新华小学', '1', [2022])], [], NO_CORRECTIONS);
    expect(newSchools).toMatchObject([{ id: 's:1', name: '新华小学', aliases: ['东方小学'] }]);
    expect(sharedCodes).toEqual([]);
  });

  it('under one code in one year are two schools and a problem', () => {
    const resolved = resolveSchools([row('东方小学', '1'), row('新华小学', '1')], [], NO_CORRECTIONS);
    expect(resolved.newSchools.map(({ id, code }) => [id, code])).toEqual([['s:东方小学', null], ['s:新华小学', null]]);
    expect(resolved.sharedCodes).toEqual([{ code: '1', names: ['东方小学', '新华小学'], candidate: 1 }]);
  });

  it('come to the same ids in any order', () => {
    const rows = [row('东方小学', '1', [2021]), row('新华小学'), row('南湖小学', '3')];
    expect(ids(rows.toReversed())).toEqual(ids(rows));
  });
});

describe('a hostile name', () => {
  it.each(['__proto__', 'constructor', '<script>alert(1)</script>', '=1+1', '"\'', '\u0000', '\u200b', 'null'])('%j is a school like any other', (name) => {
    expect(resolveSchools([row(name)], [], NO_CORRECTIONS).newSchools).toMatchObject([{ name }]);
  });

  it('that differs only by case stays apart', () => {
    expect(new Set(how(resolveSchools([row('null'), row('NULL'), row('Null')], [], NO_CORRECTIONS))).size).toBe(3);
  });
});
