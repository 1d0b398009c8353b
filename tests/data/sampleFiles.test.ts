import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brands } from '../../scripts/sample/brands.ts';
import { metricCalled } from '../../scripts/sample/figures/writeFigure.ts';
import { findings } from '../../scripts/sample/findings.ts';
import { sampleFiles } from '../../scripts/sample/sampleFiles.ts';
import { sampleTruth } from '../../scripts/sample/sampleTruth.ts';
import { isOpen, YEARS } from '../../scripts/sample/sampleSchool.ts';
import { schoolCalled, schools } from '../../scripts/sample/schools.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { median } from '../../src/domain/statistics.ts';

const FOLDER = 'data/sample';
const files = sampleFiles();
const truth = [...sampleTruth().values()];
const results = truth.filter((figure) => figure.value !== null && ['reported', 'derived', 'approximate'].includes(figure.status));

const valueOf = (school: string, year: number, metric: string): number | null =>
  results.find((figure) => figure.school === school && figure.year === year && figure.metric === metric)?.value ?? null;

const middle = (metric: string, year: number, type?: string): number =>
  median(results.filter((figure) => figure.metric === metric && figure.year === year && (type === undefined || schools.find((school) => school.code === figure.school)?.type === type)).flatMap(({ value }) => value ?? [])) ?? Number.NaN;

describe('the sample as shipped', () => {
  it('is what its program writes, byte for byte', () => {
    const shipped = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
    expect(shipped.filter((path) => path !== 'README.md').toSorted()).toEqual(files.map((file) => file.path).toSorted());
    expect(files.filter(({ path, bytes }) => !readFileSync(join(FOLDER, path)).equals(bytes)).map(({ path }) => path)).toEqual([]);
  });

  it('says in both languages that it is invented', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    expect(readme).toMatch(/虚构/);
    expect(readme).toMatch(/invented/);
  });

  it('stays under three megabytes', () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3_000_000);
  });
});

describe('the invented district', () => {
  it('has sixty schools of five types, each with a name and a ten-digit code of its own', () => {
    expect(schools).toHaveLength(60);
    expect(new Set(schools.map((school) => school.type)).size).toBe(5);
    expect(new Set(schools.map((school) => school.name)).size).toBe(60);
    for (const { code } of schools) expect(code).toMatch(/^99\d{8}$/);
    expect(new Set(schools.map((school) => school.code)).size).toBe(60);
  });

  it('has schools that open, close and change their names', () => {
    expect(schools.filter((school) => school.opened > 2016).length).toBeGreaterThanOrEqual(4);
    expect(schools.filter((school) => school.closed !== null).length).toBeGreaterThanOrEqual(4);
    expect(schools.filter((school) => school.former !== null)).toHaveLength(3);
  });

  it('speaks of no school before it opened or after it closed', () => {
    const open = new Set(schools.flatMap((school) => YEARS.filter((year) => isOpen(school, year)).map((year) => `${school.code}|${year}`)));
    expect([...truth, ...brands, ...findings].filter(({ school, year }) => !open.has(`${school}|${year}`))).toEqual([]);
  });

  it('has figures for every metric of the catalogue, and for most schools and years', () => {
    expect(new Set(truth.map((figure) => figure.metric))).toEqual(new Set(catalogue.map((metric) => String(metric.id))));
    const expected = schools.flatMap((school) => YEARS.filter((year) => isOpen(school, year))).length;
    const reported = new Set(results.map((figure) => `${figure.school}|${figure.year}`)).size;
    expect(reported).toBeGreaterThan(expected * 0.9);
    expect(reported).toBeLessThan(expected);
  });

  it('has about 400 applications and 2,500 findings', () => {
    const applications = brands.filter((row) => row.outcome !== 'achieved' && row.outcome !== 'rechecked');
    expect(applications.length).toBeGreaterThan(350);
    expect(applications.length).toBeLessThan(450);
    expect(findings.length).toBeGreaterThan(2300);
    expect(findings.length).toBeLessThan(2900);
    expect(new Set(findings.map((finding) => finding.sentence)).size).toBeGreaterThan(1500);
  });

  it('never has two states of one application in a year', () => {
    expect(new Set(brands.map((row) => [row.school, row.programme, row.level, row.batch, row.year].join('|'))).size).toBe(brands.length);
  });
});

describe('the figures of the sample', () => {
  it('keep in service and retired to the total', () => {
    const compared = schools.flatMap(({ code }) =>
      YEARS.flatMap((year) => {
        const [total = null, inService = null, retired = null] = ['member_total', 'member_inservice', 'member_retired'].map((metric) => valueOf(code, year, metric));
        return total === null || inService === null || retired === null ? [] : [{ code, year, total, sum: inService + retired }];
      }),
    );
    expect(compared.length).toBeGreaterThan(400);
    expect(compared.filter(({ total, sum }) => total !== sum)).toEqual([]);
  });

  it('have rates that are their numerator over their denominator', () => {
    const rates = results.filter((figure) => figure.denominator !== null);
    expect(rates.length).toBeGreaterThan(1000);
    for (const { value, numerator, denominator } of rates) {
      expect(Math.abs((value ?? 0) - ((numerator ?? 0) / (denominator ?? 1)) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0);
    }
  });

  it('stay within what their kind allows', () => {
    const outside = results.filter(({ metric, value }) => {
      const { kind, levels } = metricCalled(metric);
      const [least, most] = { rate: [0, 100], score: [0, 100], boolean: [0, 1], ordinal: [1, levels.length], count: [0, 2000] }[kind];
      return value === null || value < (least ?? 0) || value > (most ?? 0);
    });
    expect(outside).toEqual([]);
  });

  it('have every status and every reason for a gap', () => {
    expect(new Set(truth.map((figure) => figure.status))).toEqual(new Set(['reported', 'derived', 'approximate', 'aim', 'requirement', 'vague', 'placeholder']));
    expect(new Set(truth.map((figure) => figure.missing))).toEqual(new Set(['none', 'not_mentioned', 'not_reported', 'not_applicable', 'to_verify', 'withheld']));
  });

  it('jump where a definition changed', () => {
    expect(catalogue.find((metric) => metric.id === 'theme_party_day_count')?.definitionChanges.map((change) => change.year)).toEqual([2019]);
    expect(middle('theme_party_day_count', 2019)).toBeGreaterThan(1.5 * middle('theme_party_day_count', 2018));
  });

  it('dip in 2020 and recover', () => {
    for (const metric of ['drill_count', 'heart_talk_coverage', 'volunteer_service_count']) {
      expect(middle(metric, 2020, 'primary')).toBeLessThan(middle(metric, 2019, 'primary'));
      expect(middle(metric, 2023, 'primary')).toBeGreaterThan(middle(metric, 2020, 'primary'));
    }
  });

  it('tell of a school that rises, one that falls and one that was silent for years', () => {
    const rising = schoolCalled('青檀小学').code;
    const falling = schoolCalled('清岚中学').code;
    const silent = schoolCalled('碧岭小学').code;
    expect(valueOf(rising, 2024, 'std_score') ?? 0).toBeGreaterThan((valueOf(rising, 2016, 'std_score') ?? 100) + 10);
    const scores = (years: readonly number[]): number => median(years.flatMap((year) => valueOf(falling, year, 'std_score') ?? [])) ?? Number.NaN;
    expect(scores([2022, 2023, 2024])).toBeLessThan(scores([2017, 2018, 2019, 2020]) - 5);
    expect(truth.filter((figure) => figure.school === silent && figure.year >= 2020 && figure.year <= 2022)).toEqual([]);
  });

  it('tell of promises kept and not kept, and of a brand won after failing', () => {
    const kept = schoolCalled('第一初级中学').code;
    const broken = schoolCalled('古渡小学').code;
    for (const school of [kept, broken]) expect(findings.some((finding) => finding.school === school && finding.year === 2022 && /每月开展一次应急疏散演练/.test(finding.sentence))).toBe(true);
    expect(valueOf(kept, 2023, 'drill_count')).toBe(12);
    expect(valueOf(broken, 2023, 'drill_count')).toBe(5);
    const tries = brands.filter((row) => row.school === schoolCalled('望岫小学').code && row.programme === '一校一品').map((row) => row.outcome);
    expect(tries.slice(0, 2)).toEqual(['rejected', 'approved']);
  });

  it('have a problem that comes back every year', () => {
    const school = schoolCalled('古渡小学').code;
    const years = findings.filter((finding) => finding.school === school && finding.kind === 'problem' && finding.categories[0] === 'integration').map((finding) => finding.year);
    expect(years).toEqual(expect.arrayContaining([2020, 2021, 2022, 2023, 2024]));
  });
});
