import { safeParse } from 'valibot';
import { expect, it } from 'vitest';
import { mappingSchema } from '../../../src/app/import/worker/mappingSchema.ts';
import { metricId } from '../../../src/domain/ids.ts';
import type { Mapping } from '../../../src/ingest/mapping.ts';

const mapping: Mapping = {
  kind: 'observations',
  headerFrom: 0,
  headerTo: 1,
  columns: [
    { role: 'school' },
    { role: 'value', year: 2021 },
    { role: 'value' },
    { role: 'value', school: '甲小学' },
    { role: 'metric', metric: metricId('lectures'), part: 'value', status: 'aim' },
    { role: 'metric', metric: metricId('lectures'), part: 'numerator' },
    { role: 'split', keep: null },
    { role: 'level', keep: ['School'] },
    { role: 'personal' },
    { role: 'alias' },
    { role: 'opened' },
    { role: 'closed' },
    { role: 'lineage' },
  ],
  year: null,
  school: null,
  schoolName: '甲小学',
  basis: 'school',
  fractions: [metricId('lectures')],
  percents: [],
};

it('reads a mapping back as it was kept', () => {
  expect(safeParse(mappingSchema, structuredClone(mapping))).toMatchObject({ success: true, output: mapping });
});

it('does not take for a mapping what is none', () => {
  for (const other of [null, {}, { ...mapping, columns: [{ role: 'metric' }] }, { ...mapping, kind: 'else' }]) {
    expect(safeParse(mappingSchema, other).success).toBe(false);
  }
});
