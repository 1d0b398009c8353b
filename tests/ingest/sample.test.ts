import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../scripts/sample/sampleFiles.ts';
import { grainOf, sampleTruth } from '../../scripts/sample/sampleTruth.ts';
import { schools } from '../../scripts/sample/schools.ts';
import { MISSING_REASONS, STATUSES } from '../../src/domain/observation.ts';
import { isFault, SET_ASIDE_REASONS } from '../../src/domain/setAside.ts';
import { importFolders, type ImportedFolder } from '../support/importFolders.ts';

const files = sampleFiles();
const imported = await importFolders(files);
const known = imported.flatMap(({ plan }) => plan.newSchools);
const codeOf = new Map<string, string | null>(known.map(({ id, code }) => [id, code]));

const nothing = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(12)));

const figuresOf = ({ plan: { observations: from } }: ImportedFolder): readonly (readonly [string, string])[] =>
  Array.from({ length: from.length }, (_, at): readonly [string, string] => {
    const status = STATUSES[from.status[at] ?? 0] ?? 'reported';
    const school = codeOf.get(from.schools[from.school[at] ?? 0] ?? '') ?? '';
    const metric = from.metrics[from.metric[at] ?? 0] ?? '';
    const said = [nothing(from.value[at]), nothing(from.numerator[at]), nothing(from.denominator[at]), status, MISSING_REASONS[from.missing[at] ?? 0]];
    return [grainOf({ school, year: from.year[at] ?? 0, metric, status }), said.join(' ')];
  });

describe('the invented district, imported with nobody correcting anything', () => {
  it('comes to its true schools', () => {
    expect(known.map(({ code, type }) => `${code} ${type}`).toSorted()).toEqual(schools.map(({ code, type }) => `${code} ${type}`).toSorted());
  });

  it('comes to its true figures, statuses and parts, and to no other', () => {
    const held = new Map(imported.flatMap(figuresOf));
    const truth = new Map(Array.from(sampleTruth(), ([grain, { value, numerator, denominator, status, missing }]) => [grain, [value, numerator, denominator, status, missing].join(' ')] as const));
    expect(Array.from(truth).filter(([grain, said]) => held.get(grain) !== said).slice(0, 5)).toEqual([]);
    expect(held.size).toBe(truth.size);
  });

  it('comes to its brand applications and findings, with their categories', () => {
    expect(imported.flatMap(({ plan }) => plan.brands).map(({ school, year, programme, level, batch, outcome }) => [codeOf.get(school), year, programme, level, batch, outcome].join(' '))).toEqual(
      files.flatMap((file) => file.brands).map(({ school, year, programme, level, batch, outcome }) => [school, year, programme, level, batch, outcome].join(' ')),
    );
    const findings = imported.flatMap(({ plan }) => plan.findings);
    expect(findings.map(({ school, year, kind, categories, sentence }) => [codeOf.get(school), year, kind, categories.join('+'), sentence].join(' '))).toEqual(
      files.flatMap((file) => file.findings).map(({ school, year, kind, categories, sentence }) => [school, year, kind, categories.join('+'), sentence].join(' ')),
    );
  });

  it('sets aside no cell as a fault, and makes no metric of its own', () => {
    const reasons = new Set(imported.flatMap(({ plan }) => Array.from(plan.setAside.reason, (code) => SET_ASIDE_REASONS[code] ?? 'ragged_row')));
    expect(Array.from(reasons).filter(isFault)).toEqual([]);
    expect(imported.flatMap(({ plan }) => plan.newMetrics.map(({ id }) => id))).toEqual([]);
    expect(imported.flatMap(({ plan }) => plan.warnings)).toEqual([]);
  });

  it('accounts for every cell of every file', () => {
    for (const { plan } of imported) for (const { cells, accepted, setAside } of plan.files) expect(accepted + setAside).toBe(cells);
  });
});
