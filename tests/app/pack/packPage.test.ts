import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARRIED_WORKSPACE } from '../../../src/app/carried/carriedParts.ts';
import { pageFile } from '../../../src/app/carried/pageFile.ts';
import { packRecords } from '../../../src/app/pack/packRecords.ts';
import { packSource } from '../../../src/app/pack/packSource.ts';
import { groupBy } from '../../../src/domain/groupBy.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import { ALIKE } from '../../../src/domain/pack/evened.ts';
import { PACK_MANNERS, type Pack, type PackManner } from '../../../src/domain/pack/packData.ts';
import { packOf } from '../../../src/domain/pack/packOf.ts';
import { workspaceFile } from '../../../src/export/workspaceFile.ts';
import { seeded } from '../../benchmarks/seeded.ts';
import { OWN, OWN_NAME, secretDistrict } from '../../support/leaks/secretDistrict.ts';
import { secretsIn } from '../../support/leaks/secretsIn.ts';
import type { Secret } from '../../support/leaks/writings.ts';
import { openDistrict, type OpenDistrict } from '../../support/openDistrict.ts';
import { type District, districtsWithRecords } from '../../support/randomDistrict.ts';

let open: OpenDistrict;
beforeAll(async () => {
  open = await openDistrict();
});

const TEMPLATE = new Blob(['<!doctype html>\n<html>\n<head><title>同比</title></head>\n<body><!--carried-->\n</body>\n</html>\n']);

const pageOf = async (pack: Pack, { title, manner }: { readonly title: string; readonly manner: PackManner }): Promise<Uint8Array> => {
  const records = packRecords(pack, { file: title, columns: ['学校', '年份', '指标', '内容'], language: 'zh', item: (name) => name }, { at: '2024-01-01T00:00:00.000Z', basis: 'calendar' });
  const page = await pageFile({
    template: TEMPLATE,
    page: { address: '#/profile?ws=own', language: 'zh', theme: 'light', savedAt: '2024-01-01T00:00:00.000Z', pack: { invented: false, manner } },
    files: [{ name: CARRIED_WORKSPACE, file: await workspaceFile({ name: title, savedAt: '2024-01-01T00:00:00.000Z' }, records) }],
  });
  return new Uint8Array(await page.arrayBuffer());
};

interface Made {
  readonly pack: Pack;
  readonly secrets: readonly Secret[];
}

/** From imports over the engine to the pack of the own school. */
const madeOf = async (random: District, { manner, seed }: { readonly manner: PackManner; readonly seed: number }): Promise<Made> => {
  const { district, secrets } = secretDistrict(random);
  const { ask } = await open(district);
  const [school] = district.schools;
  if (!school || school.id !== OWN) throw new Error('the first school is the own one');
  const source = await packSource(school, { ask, workspace: district });
  return { pack: packOf(source, { school: OWN, manner, nameOf: (letters) => `学校${letters}`, random: seeded(seed) }), secrets };
};

type Plant = (pack: Pack) => { readonly pack: Pack; readonly title?: string };
const nothing: Plant = (pack) => ({ pack });

/** No secret of another school is anywhere in the finished page, and the search reads as deep as the data lie in it. */
const tellsNobody = (plant: Plant): fc.IAsyncProperty<[District, PackManner, number]> =>
  fc.asyncProperty(districtsWithRecords, fc.constantFrom(...PACK_MANNERS), fc.nat(1e6), async (random, manner, seed) => {
    const made = await madeOf(random, { manner, seed });
    const { pack, title = `${OWN_NAME}对照包` } = plant(made.pack);
    const page = await pageOf(pack, { title, manner });
    expect(secretsIn(page, [OWN_NAME]).some(({ way }) => way.includes('base64 > gzip > gzip'))).toBe(true);
    const told = secretsIn(page, made.secrets);
    if (told.length > 0) throw new Error(`told: ${told.map(({ secret, way }) => `${secret} (${way})`).join('; ')}`);
  });

const other = (pack: Pack, change: Partial<Pack['own']>): Pack => ({ ...pack, schools: pack.schools.map((school, place) => (place === pack.schools.length - 1 ? { ...school, ...change } : school)) });

/** One slip each: something of another school in one place of the pack. */
const SLIPS: Readonly<Record<string, Plant>> = {
  'the name of a letter': (pack) => ({ pack: other(pack, { name: '云岫区某乙一密小学' }) }),
  'a code': (pack) => ({ pack: other(pack, { code: '3204100040' }) }),
  'another name': (pack) => ({ pack: other(pack, { aliases: ['某戊三密"附小"'] }) }),
  'a former name': (pack) => ({ pack: other(pack, { lineage: [{ kind: 'renamed', year: null, formerName: '曾名某丙密学堂' }] }) }),
  'a group': (pack) => ({ pack: other(pack, { lineage: [{ kind: 'memberOf', year: null, group: '某丁二密教育集团' }] }) }),
  'how many pupils there are': (pack) => ({ pack: other(pack, { pupils: 1_000_003 + 17 * 9 }) }),
  'the id of a school': (pack) => ({ pack: other(pack, { id: schoolId('号乙一') }) }),
  'the title of the file': (pack) => ({ pack, title: '某乙一密小学对照包' }),
  'the definition of a metric': (pack) => ({
    pack: {
      ...pack, metrics: pack.metrics.map((metric) => ({ ...metric, definition: { zh: '含云岫区某乙一密小学', en: '' } })),
      figures: [...pack.figures, ...pack.metrics.slice(0, 1).map(({ id }) => ({ school: pack.own.id, metric: id, year: 2030, value: 1, numerator: null, denominator: null, status: 'reported' as const, missing: 'none' as const }))],
    },
  }),
  'a sentence': (pack) => ({ pack: { ...pack, findings: [...pack.findings, { school: pack.own.id, year: 2020, kind: 'measure', categories: [], sentence: '向某乙一密小学学习', file: 0, row: 9 }] } }),
  'a brand application': (pack) => ({ pack: { ...pack, brands: [...pack.brands, { school: pack.own.id, year: 2020, programme: '与某乙一密小学共建', level: 'city', batch: '', outcome: 'applied', file: 0, row: 9 }] } }),
};

describe('the finished page of a pack', () => {
  it('holds no text and no number that another school alone has, at any depth, over random districts', async () => {
    expect(fc.defaultReportMessage(await fc.check(tellsNobody(nothing), { numRuns: 40 }))).toBeUndefined();
  });

  it.each(Object.keys(SLIPS))('would not pass with one slip in %s', async (slip) => {
    const { errorInstance } = await fc.check(tellsNobody(SLIPS[slip] ?? nothing), { numRuns: 2, endOnFailure: true, seed: 7 });
    expect(String(errorInstance)).toContain('told:');
  });

  it('would not pass with one figure of one school as it was', async () => {
    const [random] = fc.sample(districtsWithRecords, { numRuns: 1, seed: 11 });
    if (!random) throw new Error('no district');
    const { pack, secrets } = await madeOf(random, { manner: 'letters', seed: 3 });
    const unique = secrets.filter((secret) => typeof secret === 'number').at(-1) ?? 0;
    const [metric] = pack.metrics;
    if (!metric) throw new Error('no metric');
    for (const slip of [{ value: unique }, { value: 1, numerator: unique }, { value: 1, denominator: unique }]) {
      const figure = { school: pack.own.id, metric: metric.id, year: 2030, numerator: null, denominator: null, status: 'reported' as const, missing: 'none' as const, ...slip };
      const page = await pageOf({ ...pack, figures: [...pack.figures, figure] }, { title: '包', manner: 'letters' });
      expect(secretsIn(page, secrets).map(({ secret }) => secret)).toContain(unique);
    }
    expect(secretsIn(await pageOf(pack, { title: '包', manner: 'letters' }), secrets)).toEqual([]);
  });

  it('keeps what the school has said of itself, its own code, and of others only figures that three or more bear', async () => {
    let told = 0;
    await fc.assert(fc.asyncProperty(districtsWithRecords, fc.constantFrom(...PACK_MANNERS), async (random, manner) => {
      const { pack } = await madeOf(random, { manner, seed: 5 });
      expect(pack.own).toMatchObject({ name: OWN_NAME, code: '3204100003' });
      expect(pack.findings.map(({ sentence }) => sentence)).toContain('本校安全检查不够');
      expect(pack.account.ownTextsLeftOut).toBe(7);
      expect(pack.account.metricsLeftOut).toBe(2);
      const typeOf = new Map(pack.schools.map(({ id, type }) => [id, type]));
      const cells = groupBy(pack.figures.filter(({ school }) => school !== pack.own.id), ({ school, metric, year }) => `${metric} ${year} ${typeOf.get(school)}`);
      for (const figures of cells.values()) {
        told += figures.length;
        for (const { value } of figures) expect(figures.filter((one) => one.value === value).length).toBeGreaterThanOrEqual(ALIKE);
      }
    }), { numRuns: 30 });
    expect(told).toBeGreaterThan(500);
  });
});
