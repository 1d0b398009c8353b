import { describe, expect, it } from 'vitest';
import { LIKENESSES } from '../../../src/ingest/proposals/likeness.ts';
import { proposer } from '../../../src/ingest/proposals/proposeSchools.ts';
import { NO_CORRECTIONS } from '../../../src/ingest/mapping.ts';
import { resolveSchools } from '../../../src/ingest/schools.ts';
import { REGISTER, STRANGERS, VARIANTS } from '../../support/nameVariants.ts';

const propose = proposer(REGISTER);
const proposed = (name: string): readonly string[] => propose({ name, among: () => true }).map(({ school }) => REGISTER.find(({ id }) => id === school)?.name ?? '');
const joinedWith = (name: string): string | null => {
  const [match] = resolveSchools([{ name, code: null, rows: 1, years: new Set([2023]) }], REGISTER, NO_CORRECTIONS).matches;
  return match && (match.by === 'name' || match.by === 'alias') ? (REGISTER.find(({ id }) => id === match.school)?.name ?? null) : null;
};

describe('names as files really write them', () => {
  const seen = VARIANTS.map((variant) => ({ ...variant, listed: proposed(variant.written), joined: joinedWith(variant.written) }));
  const share = (of: typeof seen, holds: (one: (typeof seen)[number]) => boolean): number => of.filter(holds).length / of.length;
  const isFound = ({ meant, listed, joined }: (typeof seen)[number]): boolean => joined === meant || listed.includes(meant);

  it('are a hundred and twenty and more', () => {
    expect(VARIANTS.length).toBeGreaterThanOrEqual(120);
    for (const { meant } of VARIANTS) expect(REGISTER.map(({ name }) => name)).toContain(meant);
  });

  it('are never joined with another school without a person', () => {
    expect(seen.filter(({ meant, joined }) => joined !== null && joined !== meant)).toEqual([]);
  });

  it('find the school meant among the proposals, and mostly first', () => {
    expect(share(seen, isFound)).toBeGreaterThanOrEqual(0.95);
    expect(share(seen, ({ meant, listed, joined }) => joined === meant || listed[0] === meant)).toBeGreaterThanOrEqual(0.85);
  });

  it('give each proposal a reason that the language files know', () => {
    for (const { written } of VARIANTS) for (const { reason } of propose({ name: written, among: () => true })) expect(LIKENESSES).toContain(reason);
  });
});

describe('names of other schools', () => {
  it.each(STRANGERS)('%s is not proposed to be one of the register', (name) => expect(proposed(name)).toEqual([]));
});

describe('schools of one register', () => {
  it('are never found under the name of another', () => {
    for (const { name } of REGISTER) expect(joinedWith(name)).toBe(name);
  });
});
