import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, boolean, check, nullable, number, optional, parse, picklist, pipe, strictObject, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import categories from '../../data/catalogue/categories.json';
import metrics from '../../data/catalogue/metrics.json';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../../src/domain/brand.ts';
import { FINDING_KINDS } from '../../src/domain/finding.ts';
import { STATUSES } from '../../src/domain/observation.ts';

const SCOPES = ['year', 'firstHalf', 'secondHalf', 'firstTerm', 'secondTerm', 'quarter', 'month', 'toDate', 'cumulative', 'severalYears', 'lastYear', 'nextYear'] as const;

const GOLD = 'tests/reports/gold';
const FOLDERS = ['seen', 'apart'].filter((folder) => existsSync(`${GOLD}/${folder}`));

const Figure = pipe(
  strictObject({
    metric: picklist(metrics.map((metric) => metric.id)),
    value: nullable(number()),
    status: picklist(STATUSES),
    scope: picklist(SCOPES),
    subset: optional(boolean()),
    numerator: optional(number()),
    denominator: optional(number()),
    quote: string(),
  }),
  check((figure) => (figure.value === null) === (figure.status === 'vague' || figure.status === 'placeholder'), 'no value exactly where vague or placeholder'),
);

const Finding = pipe(
  strictObject({ kind: picklist(FINDING_KINDS), categories: array(picklist(categories.map((category) => category.id))), quote: string() }),
  check(
    (finding) => finding.categories.every((id) => categories.some((category) => category.id === id && (category.kind === 'measure') === (finding.kind === 'measure'))),
    'measures have categories of measures, problems and causes of problems',
  ),
);

const Gold = strictObject({
  school: nullable(string()),
  year: nullable(number()),
  basis: picklist(['calendar', 'school']),
  figures: array(Figure),
  brands: array(strictObject({ level: picklist(BRAND_LEVELS), batch: string(), outcome: picklist(BRAND_OUTCOMES), quote: string() })),
  findings: array(Finding),
});

const readGold = (folder: string, name: string) => {
  const text = readFileSync(`${GOLD}/${folder}/${name}.txt`, 'utf8');
  const gold = parse(Gold, JSON.parse(readFileSync(`${GOLD}/${folder}/${name}.json`, 'utf8')));
  return { text, gold };
};

const namesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(`${GOLD}/${folder}`)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted();

describe.each(FOLDERS)('gold %s', (folder) => {
  it('has gold for each report and a report for each gold', () => {
    expect(namesIn(folder, '.json')).toEqual(namesIn(folder, '.txt'));
  });

  it.each(namesIn(folder, '.txt'))('%s speaks of the catalogue, and each quote stands once in the report', (name) => {
    const { text, gold } = readGold(folder, name);
    const quotes = [...gold.figures, ...gold.brands, ...gold.findings].map(({ quote }) => quote);
    expect(quotes.filter((quote) => quote.length < 2 || text.split(quote).length !== 2)).toEqual([]);
    expect(text).toContain(gold.school ?? '');
  });

  it.each(namesIn(folder, '.txt'))('%s has no fact twice', (name) => {
    const { gold } = readGold(folder, name);
    const facts = gold.figures.map((figure) => [figure.metric, figure.value, figure.status, figure.scope, figure.quote].join(' '));
    expect(new Set(facts).size).toBe(facts.length);
  });
});
