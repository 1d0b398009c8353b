import {
  array, boolean, exactOptional, integer, literal, nullable, number, object, picklist, pipe, readonly, string, transform, union, variant,
  type GenericSchema,
} from 'valibot';
import { importId, metricId, schoolId } from '../domain/ids.ts';
import { FOLLOW_UP_STATES, type JournalEntry } from '../domain/journal.ts';
import { AGGREGATIONS, DIRECTIONS, METRIC_KINDS, THEMES } from '../domain/metric.ts';
import { MISSING_REASONS, STATUSES, STATUS_CLASSES } from '../domain/observation.ts';
import type { RegisterAct } from '../domain/register/registerAct.ts';
import { SCHOOL_TYPES } from '../domain/school.ts';

const school = pipe(string(), transform(schoolId));
const metric = pipe(string(), transform(metricId));
const imported = pipe(string(), transform(importId));
const whole = pipe(number(), integer());
const both = object({ zh: string(), en: string() });

const lineage = variant('kind', [
  object({ kind: literal('renamed'), year: nullable(whole), formerName: string() }),
  object({ kind: literal('mergedInto'), year: nullable(whole), other: school }),
  object({ kind: literal('campusOf'), year: nullable(whole), other: school }),
  object({ kind: literal('recoded'), year: nullable(whole), formerCode: string() }),
  object({ kind: literal('splitFrom'), year: nullable(whole), other: school }),
  object({ kind: literal('memberOf'), year: nullable(whole), group: string(), until: exactOptional(whole) }),
]);

const schoolRecord = object({
  id: school,
  name: string(),
  code: nullable(string()),
  aliases: array(string()),
  type: picklist(SCHOOL_TYPES),
  area: nullable(string()),
  pupils: nullable(number()),
  staff: nullable(number()),
  members: nullable(number()),
  opened: nullable(whole),
  closed: nullable(whole),
  lineage: array(lineage),
});

const registerAct: GenericSchema<unknown, RegisterAct> = variant('kind', [
  object({ kind: literal('renamed'), school, name: string(), year: nullable(whole) }),
  object({ kind: literal('recoded'), school, code: string(), year: nullable(whole) }),
  object({ kind: literal('merged'), schools: array(school), into: school, founded: array(schoolRecord), year: whole }),
  object({ kind: literal('split'), school, into: array(school), founded: array(schoolRecord), year: whole }),
  object({ kind: literal('campus'), school, main: school, year: nullable(whole) }),
  object({ kind: literal('grouped'), schools: array(school), group: string(), year: nullable(whole), until: nullable(whole) }),
  object({ kind: literal('joined'), school, into: school, names: array(string()) }),
  object({
    kind: literal('separated'),
    school,
    from: array(object({ import: imported, file: nullable(whole), years: nullable(array(whole)) })),
    names: array(string()),
    to: school,
    founded: array(schoolRecord),
  }),
]);

const norm = object({
  schoolTypes: union([literal('all'), array(picklist(SCHOOL_TYPES))]),
  fromYear: nullable(whole),
  toYear: nullable(whole),
  bound: picklist(['atLeast', 'atMost']),
  value: number(),
  note: both,
});

const metricRecord = object({
  id: metric,
  theme: picklist(THEMES),
  name: both,
  kind: picklist(METRIC_KINDS),
  unit: both,
  direction: picklist(DIRECTIONS),
  rankable: boolean(),
  norms: array(norm),
  aggregation: picklist(AGGREGATIONS),
  levels: array(both),
  definition: both,
  definitionChanges: array(object({ year: whole, note: both })),
  headers: array(string()),
  origin: picklist(['catalogue', 'inferred', 'edited']),
});

const sourceFile = object({
  name: string(),
  bytes: number(),
  hash: string(),
  encoding: string(),
  sheets: exactOptional(array(string())),
  prose: exactOptional(literal(true)),
  basis: picklist(['calendar', 'school']),
  cells: whole,
  accepted: whole,
  setAside: whole,
});

const every = { no: whole, at: string() };

/** One entry as it lies in the store or in the sample's journal. */
const journalEntry: GenericSchema<unknown, JournalEntry> = variant('kind', [
  object({
    ...every,
    kind: literal('import'),
    id: imported,
    files: array(sourceFile),
    observations: whole,
    brands: whole,
    findings: whole,
    schoolIds: array(school),
    metricIds: array(metric),
    newSchools: array(schoolRecord),
    newAliases: array(object({ school, alias: string() })),
    newMetrics: array(metricRecord),
    changedSchools: array(schoolRecord),
    ties: exactOptional(array(object({ file: whole, name: string(), code: nullable(string()), school, by: picklist(['alias', 'user']), years: array(whole) }))),
  }),
  object({ ...every, kind: literal('undo'), target: imported }),
  object({ ...every, kind: literal('redo'), target: imported }),
  object({ ...every, kind: literal('decision'), school, year: whole, metric, holds: imported }),
  object({ ...every, kind: literal('decided'), holds: nullable(imported), figures: array(object({ school, year: whole, metric })) }),
  object({
    ...every,
    kind: literal('corrected'),
    id: imported,
    school,
    year: whole,
    metric,
    of: picklist(STATUS_CLASSES),
    value: nullable(number()),
    numerator: nullable(number()),
    denominator: nullable(number()),
    status: picklist(STATUSES),
    missing: picklist(MISSING_REASONS),
    reason: string(),
  }),
  object({ ...every, kind: literal('metricEdited'), metric: metricRecord }),
  object({ ...every, kind: literal('schoolEdited'), school: schoolRecord }),
  object({ ...every, kind: literal('registered'), id: imported, act: registerAct }),
  object({ ...every, kind: literal('annotated'), metric, year: whole, text: string() }),
  object({ ...every, kind: literal('similarChosen'), school, similar: nullable(array(school)) }),
  object({ ...every, kind: literal('followedUp'), school, year: whole, sentence: string(), state: nullable(picklist(FOLLOW_UP_STATES)) }),
]);

export const journalEntries = pipe(array(journalEntry), readonly());
