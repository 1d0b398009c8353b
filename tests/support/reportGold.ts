import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const nullableNumber = v.nullable(v.number());
const goldSchema = v.object({
  school: v.nullable(v.string()),
  year: nullableNumber,
  basis: v.picklist(['calendar', 'school']),
  figures: v.array(v.object({ metric: v.string(), value: nullableNumber, status: v.string(), scope: v.string(), subset: v.optional(v.boolean(), false), numerator: v.optional(nullableNumber), denominator: v.optional(nullableNumber), quote: v.string() })),
  brands: v.array(v.object({ level: v.string(), batch: v.optional(v.nullable(v.string())), outcome: v.string(), quote: v.string() })),
  findings: v.array(v.object({ kind: v.picklist(['problem', 'cause', 'measure']), categories: v.array(v.string()), quote: v.string() })),
});

export interface GoldReport {
  readonly name: string;
  readonly text: string;
  readonly gold: v.InferOutput<typeof goldSchema>;
}

const GOLD = 'tests/reports/gold';

/** The reports of one half of the gold set; none where that half is not there. */
export const goldReports = (half: 'seen' | 'apart'): readonly GoldReport[] => {
  const folder = join(GOLD, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().map((file) => {
    const name = file.replace(/\.txt$/u, '');
    return { name, text: readFileSync(join(folder, file), 'utf8'), gold: v.parse(goldSchema, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))) };
  });
};
