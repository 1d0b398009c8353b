import { parse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSample } from '../../../scripts/build/samplePlugin.ts';
import { openSampleInNode, type SampleInNode } from '../../../scripts/build/openSampleInNode.ts';
import { findings } from '../../../scripts/sample/findings.ts';
import { DISTRICT } from '../../../scripts/sample/schools.ts';
import { STORIES } from '../../../scripts/sample/stories.ts';
import type { FindingKind } from '../../../src/domain/finding.ts';
import { metricsOfMeasures } from '../../../src/domain/measureAnswers.ts';
import { findingsAddress } from '../../../src/views/findings/address.ts';
import { categoriesView } from '../../../src/views/findings/categoriesView.ts';
import { checklist, type ChecklistItem } from '../../../src/views/findings/checklist.ts';
import { categoriesAsked, measuresAsked } from '../../../src/views/findings/questions.ts';

let sample: SampleInNode;
beforeAll(async () => {
  sample = await openSampleInNode(ensureSample());
});
afterAll(() => sample.close());

const categories = async (kind: FindingKind) => {
  const address = parse(findingsAddress, { kind });
  const asked = categoriesAsked(address, sample.workspace);
  const view = categoriesView(await sample.ask(asked.categories), await sample.ask(asked.years), address);
  if (!view) throw new Error('the sample has findings');
  return view;
};

const listOf = async (year: number): Promise<readonly ChecklistItem[]> => {
  const { workspace, ask } = sample;
  const asked = measuresAsked(parse(findingsAddress, {}), workspace, year);
  if (!asked.measures || !asked.figures) throw new Error('asked of a year');
  return checklist({
    schools: workspace.schools, metrics: metricsOfMeasures(workspace.metrics), year, measures: await ask(asked.measures), named: await ask(asked.problems), figures: await ask(asked.figures),
    chosen: [],
  });
};

const planted = Object.entries(STORIES).map(([name, story]) => ({ name: `${DISTRICT}${name}`, ...story }));

describe('the findings of the sample', () => {
  it.each(['problem', 'measure'] as const)('are counted by category and year as they are: %s', async (kind) => {
    const { cells } = await categories(kind);
    const truth = findings.filter((one) => one.kind === kind);
    for (const cell of cells) {
      const year = truth.filter((one) => one.year === cell.year);
      expect([cell.category, cell.year, cell.schools, cell.of]).toEqual([
        cell.category, cell.year, new Set(year.filter((one) => one.categories.includes(cell.category)).map(({ school }) => school)).size, new Set(year.map(({ school }) => school)).size,
      ]);
    }
    expect(new Set(cells.map(({ category }) => category))).toEqual(new Set(truth.flatMap((one) => one.categories)));
  });

  it('come back where that is planted, up to the last year', async () => {
    const { runs } = await categories('problem');
    const returning = planted.filter((story) => story.returning !== undefined);
    expect(returning.length).toBeGreaterThan(2);
    for (const { name, returning: category } of returning) {
      const id = sample.workspace.schools.find((school) => school.name === name)?.id;
      expect(runs.find((run) => run.school === id && run.category === category && run.state === 'going')?.years.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('promise what is borne out, or not, by the drills of the year after', async () => {
    const promises = planted.flatMap(({ name, promises: one }) => (one ? [{ name, ...one }] : []));
    expect(promises.length).toBeGreaterThan(3);
    for (const { name, year, kept } of promises) {
      const list = await listOf(year + 1);
      const item = list.find(({ school, measure }) => school.name === name && measure.categories.includes('safety_drills') && measure.sentence.includes('每月开展一次应急疏散演练'));
      const drills = item?.figures.find(({ metric }) => metric.id === 'drill_count');
      expect([name, drills?.sign === 'good']).toEqual([name, kept]);
      expect([name, item?.proposal.state === 'kept' || item?.proposal.state === 'inProgress']).toEqual([name, kept]);
    }
  });

  it('are promised once, whatever the number of imports that say so', async () => {
    const list = await listOf(2024);
    expect(list.length).toBe(new Set(findings.filter((one) => one.kind === 'measure' && one.year === 2023).map((one) => `${one.school} ${one.sentence}`)).size);
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });
});
