import type { HeatRow } from '../../charts/heat/heatRows.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';
import { similarOrder } from '../../domain/similarOrder.ts';
import { median } from '../../domain/statistics.ts';
import type { Translate } from '../../words/translate.ts';
import type { HeatAddress } from './address.ts';
import type { HeatLine } from './heatLines.ts';

const collator = new Intl.Collator('zh');

const byName = (one: HeatLine, two: HeatLine): number => collator.compare(one.school.name, two.school.name) || (one.school.id < two.school.id ? -1 : 1);

/** Of metrics only places can be compared with each other. */
const comparable = ({ said }: HeatLine, of: HeatAddress['of']): readonly number[] => said.flatMap((one) => (of === 'years' ? one?.value : one?.place) ?? []);

/** Higher first, those without last. */
const byFigure = (lines: readonly HeatLine[], figure: (line: HeatLine) => number | null): readonly HeatLine[] => {
  const figures = new Map(lines.map((line) => [line, figure(line)]));
  return lines.toSorted((one, two) => {
    const [first = null, second = null] = [figures.get(one), figures.get(two)];
    if (first === second) return byName(one, two);
    return first === null ? 1 : second === null ? -1 : second - first;
  });
};

export interface Ordered {
  readonly lines: readonly HeatLine[];
  /** Places before which a type of school begins; empty where rows are not by type. */
  readonly bands: ReadonlyMap<number, string>;
  /** Asked for by similarity, but too many to be compared: by median instead. */
  readonly fellBack: boolean;
}

const plain = (ordered: readonly HeatLine[], fellBack = false): Ordered => ({ lines: ordered, bands: new Map(), fellBack });

/** Rows in the order asked for. */
export const orderLines = (lines: readonly HeatLine[], { of, order }: Pick<HeatAddress, 'of' | 'order'>, t: Translate): Ordered => {
  const middle = (): readonly HeatLine[] => byFigure(lines, (line) => median(comparable(line, of)));
  switch (order) {
    case 'name':
      return plain(lines.toSorted(byName));
    case 'middle':
      return plain(middle());
    case 'latest':
      return plain(of === 'metrics' ? middle() : byFigure(lines, ({ said }) => said.at(-1)?.value ?? null));
    case 'similar': {
      const named = lines.toSorted(byName);
      const places = similarOrder(named.map(({ said }) => said.map((one) => one?.value ?? null)));
      return places ? plain(places.flatMap((place) => named[place] ?? [])) : plain(middle(), true);
    }
    case 'type': {
      const groups = SCHOOL_TYPES.map((type) => ({ type, members: lines.filter(({ school }) => school.type === type).toSorted(byName) })).filter(({ members }) => members.length > 0);
      const bands = new Map<number, string>();
      let place = 0;
      for (const { type, members } of groups) {
        bands.set(place, t('heat.band', { type: t(`terms.schoolType.${type}`), n: members.length }));
        place += members.length;
      }
      return { lines: groups.flatMap(({ members }) => members), bands, fellBack: false };
    }
  }
};

/** Rows with the names of types between them. */
export const withBands = (rows: readonly HeatRow[], bands: ReadonlyMap<number, string>): readonly HeatRow[] =>
  rows.flatMap((row, place): readonly HeatRow[] => {
    const band = bands.get(place);
    return band === undefined ? [row] : [{ kind: 'band', label: band }, row];
  });
