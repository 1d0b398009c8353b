import { sql, type Sql } from '../../engine/sql.ts';

/** What a denominator is taken for where a file gives none: a branch of usual size. */
const UNKNOWN_DENOMINATOR = 20;

export const members = (denominator: Sql): Sql => sql`CASE WHEN ${denominator} > 0 THEN ${denominator} ELSE ${UNKNOWN_DENOMINATOR} END`;

/** domain/evenScale.ts; of a table with a column `kind`. */
export const even = (value: Sql): Sql => sql`CASE kind
        WHEN 'count' THEN 2 * sqrt(greatest(${value}, 0) + 0.375)
        WHEN 'rate' THEN asin(sqrt(least(greatest(${value}, 0), 100) / 100))
        ELSE ${value}
      END`;

/** The same of a rate whose members are known or taken for known. */
export const evenOfMembers = (value: Sql, denominator: Sql): Sql => sql`CASE kind
        WHEN 'rate' THEN asin(sqrt((least(greatest(${value}, 0), 100) / 100 * (${members(denominator)}) + 0.375) / ((${members(denominator)}) + 0.75)))
        ELSE ${even(value)}
      END`;

/** What one step is on that scale around the column `level`. */
export const EVEN_STEP: Sql = sql`${even(sql`least(greatest(level, 0) + 1, CASE WHEN kind = 'rate' THEN 100 ELSE 1e300 END)`)}
      - ${even(sql`least(greatest(level, 0) + 1, CASE WHEN kind = 'rate' THEN 100 ELSE 1e300 END) - 1`)}`;
