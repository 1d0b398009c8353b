import { array, exactOptional, literal, nullable, number, object, picklist, pipe, string, transform, union, variant, type GenericSchema } from 'valibot';
import { metricId, schoolId } from '../../../domain/ids.ts';
import type { Mapping } from '../../../ingest/mapping.ts';

const metric = pipe(string(), transform(metricId));
const plain = picklist([
  'school', 'schoolCode', 'schoolType', 'area', 'pupils', 'staff', 'members', 'year', 'metricName', 'numerator',
  'denominator', 'status', 'unit', 'programme', 'brandLevel', 'batch', 'outcome', 'findingKind', 'category', 'sentence', 'personal', 'ignore',
]);
const register = picklist(['alias', 'opened', 'closed', 'lineage', 'lineage']);
const yearly = { year: exactOptional(number()) };

const role = union([
  object({ role: plain }),
  object({ role: register }),
  variant('role', [
    object({ role: literal('value'), school: exactOptional(string()), ...yearly }),
    object({ role: literal('metric'), metric, part: picklist(['value', 'numerator', 'denominator']), status: exactOptional(literal('aim')), ...yearly }),
    object({ role: literal('split'), keep: nullable(string()) }),
    object({ role: literal('level'), keep: array(string()) }),
  ]),
]);

/** A mapping as it was kept for the next file with its header. */
export const mappingSchema: GenericSchema<unknown, Mapping> = object({
  kind: picklist(['observations', 'brands', 'findings']),
  headerFrom: number(),
  headerTo: number(),
  columns: array(role),
  year: nullable(number()),
  school: nullable(pipe(string(), transform(schoolId))),
  schoolName: nullable(string()),
  basis: picklist(['calendar', 'school']),
  fractions: array(metric),
  percents: exactOptional(array(metric)),
});
