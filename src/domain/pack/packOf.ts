import { columnLetter } from '../columnLetter.ts';
import { schoolId, type SchoolId } from '../ids.ts';
import type { School } from '../school.ts';
import { namesOthers } from './namesIn.ts';
import { othersFigures } from './othersFigures.ts';
import type { Pack, PackManner, PackSource } from './packData.ts';
import { packTypes } from './packTypes.ts';

export interface PackWish {
  readonly school: SchoolId;
  readonly manner: PackManner;
  /** `学校A`: what another school is called, by its letters. */
  readonly nameOf: (letters: string) => string;
  /** From 0 to below 1; the order of the letters comes from it alone. */
  readonly random: () => number;
}

/** What a school may be given: its own figures as they are, and the others so that none of them is given away. */
export const packOf = ({ schools, metrics, figures, brands, findings }: PackSource, { school, manner, nameOf, random }: PackWish): Pack => {
  const source = schools.find(({ id }) => id === school);
  if (!source) throw new Error(`no school ${school}`);
  const shuffled = <Item>(items: readonly Item[]): readonly Item[] => items.map((item) => ({ item, at: random() })).toSorted((one, other) => one.at - other.at).map(({ item }) => item);
  const rest = schools.filter(({ id }) => id !== school);
  const speaking = new Set(figures.map((figure) => figure.school));
  const others = rest.filter(({ id }) => speaking.has(id));
  const types = packTypes(others);
  const carried = shuffled(others.filter(({ id }) => types.has(id)));
  const unnamed = new Map(carried.map(({ id }, place) => [id, unnamedSchool(schoolId(`other-${place + 1}`), nameOf(columnLetter(place)), types.get(id) ?? 'other')]));
  const namesOne = namesOthers(source, rest);
  const own: School = { ...source, id: schoolId('own'), area: namesOne(source.area) ? null : source.area, aliases: [], lineage: [] };
  const safe = metrics.filter((metric) => metric.origin === 'catalogue' || !namesOne({ ...metric, headers: [] }));
  const ofOthers = othersFigures(figures.filter((figure) => figure.school !== school), { metrics: new Map(safe.map((metric) => [metric.id, metric])), types, manner, shuffled });
  const there = new Set(safe.map(({ id }) => id));
  const ownFigures = figures.filter((figure) => figure.school === school && there.has(figure.metric)).map((figure) => ({ ...figure, school: own.id }));
  const ownBrands = brands.filter((brand) => brand.school === school && !namesOne([brand.programme, brand.batch])).map((brand) => ({ ...brand, school: own.id }));
  const ownFindings = findings.filter((finding) => finding.school === school && !namesOne(finding.sentence)).map((finding) => ({ ...finding, school: own.id }));
  const place = new Map([...unnamed.values()].map(({ id }, at) => [id, at]));
  const theirs = ofOthers.figures.flatMap((figure) => {
    const to = unnamed.get(figure.school);
    return to ? [{ ...figure, school: to.id }] : [];
  }).toSorted((one, other) => (place.get(one.school) ?? 0) - (place.get(other.school) ?? 0) || one.metric.localeCompare(other.metric) || one.year - other.year);
  return {
    own,
    schools: [own, ...unnamed.values()],
    metrics: safe,
    figures: [...ownFigures, ...theirs],
    brands: ownBrands,
    findings: ownFindings,
    account: {
      others: unnamed.size,
      merged: carried.filter(({ id, type }) => types.get(id) !== type).length,
      leftOut: others.length - unnamed.size,
      kept: ofOthers.kept, evened: ofOthers.evened, dropped: ofOthers.dropped, smallBase: ofOthers.smallBase,
      metricsLeftOut: metrics.length - safe.length,
      ownTextsLeftOut: brands.length + findings.length - ownBrands.length - ownFindings.length,
    },
  };
};

const unnamedSchool = (id: SchoolId, name: string, type: School['type']): School => ({
  id, name, code: null, aliases: [], type, area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [],
});
