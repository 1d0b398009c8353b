import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { findMetric, headerKey, indexMetrics } from '../../src/ingest/metrics.ts';

const index = indexMetrics(catalogue);

describe('headers of the catalogue, read as the import reads them', () => {
  it('belong to one metric each', () => {
    const owners = new Map<string, Set<string>>();
    for (const metric of catalogue) {
      for (const header of [metric.id, metric.name.zh, metric.name.en, ...metric.headers]) owners.set(headerKey(header), (owners.get(headerKey(header)) ?? new Set()).add(metric.id));
    }
    expect([...owners].filter(([, metrics]) => metrics.size > 1)).toEqual([]);
  });

  it.each(catalogue.map((metric) => [metric.id, metric] as const))('find %s: bare, with its unit, and under the name of a group', (id, metric) => {
    const written = [metric.name.zh, metric.name.en, metric.id, ...metric.headers].flatMap((header) => [header, `党建工作·${header}`, ...(metric.unit.zh === '' ? [] : [`${header}（${metric.unit.zh}）`])]);
    expect(written.filter((header) => findMetric(header, index)?.metric !== id)).toEqual([]);
  });
});
