import { array, exactOptional, instance, integer, literal, nullable, number, object, picklist, pipe, string, transform, tuple, type GenericSchema } from 'valibot';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import { FINDING_KINDS } from '../domain/finding.ts';
import { importId, metricId, schoolId } from '../domain/ids.ts';
import type { OriginalFile, Segment } from '../domain/segment.ts';
import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Snapshot } from '../domain/snapshot.ts';

const whole = pipe(number(), integer());
const school = pipe(string(), transform(schoolId));

/** The part of a segment that becomes rows of tables. */
export const segmentRows: GenericSchema<unknown, Pick<Segment, 'import' | 'observations' | 'brands' | 'findings'>> = object({
  import: pipe(string(), transform(importId)),
  observations: instance(Uint8Array),
  brands: array(
    object({
      school, year: whole, programme: string(), level: picklist(BRAND_LEVELS), batch: string(), outcome: picklist(BRAND_OUTCOMES),
      file: whole, row: whole,
    }),
  ),
  findings: array(
    object({ school, year: whole, kind: picklist(FINDING_KINDS), categories: array(string()), sentence: string(), file: whole, row: whole }),
  ),
});

export const setAsideColumns: GenericSchema<unknown, SetAsideColumns> = object({
  length: whole,
  texts: array(string()),
  suggestions: array(string()),
  headers: array(array(string())),
  file: instance(Uint16Array),
  row: instance(Uint32Array),
  column: instance(Uint16Array),
  text: instance(Uint32Array),
  reason: instance(Uint8Array),
  suggestion: instance(Uint32Array),
});

export const originalFile: GenericSchema<unknown, OriginalFile> = object({
  name: string(),
  reading: object({
    encoding: string(),
    delimiter: nullable(string()),
    prose: exactOptional(literal(true)),
    places: exactOptional(array(tuple([whole, whole]))),
  }),
  gzip: instance(Uint8Array),
});

export const snapshotRecord: GenericSchema<unknown, Snapshot> = object({
  form: whole,
  revision: whole,
  imports: array(pipe(string(), transform(importId))),
  addressed: array(string()),
  schools: array(school),
  metrics: array(pipe(string(), transform(metricId))),
  contest: string(),
  database: instance(Blob),
});
