import { isList, isMap, type JsonMap, type JsonNode } from './jsonText.ts';

const YEAR_LIKE = /^(19|20)\d{2}(\d{2}|\s*[-–—/~至]\s*\d{2,4})?\s*(学年度?|年度?)?$/;
const SCHOOL_LIKE = /(学校|小学|中学|初中|高中|幼儿园|学院|大学|附小|附中|实小|校区|一贯制|\bschool|\bacademy|\bcollege)/i;

/**
 * Under which heading the keys of an object go when they are data (years, schools, other names of like records) and not
 * names of fields; null when they are names of fields.
 */
export const keyedBy = (map: JsonMap): string | null => {
  if (map.keys.length === 0 || !map.values.every(holdsRecords)) return null;
  if (map.keys.every((key) => YEAR_LIKE.test(key.trim()))) return 'year';
  if (map.keys.every((key) => SCHOOL_LIKE.test(key))) return 'school';
  return map.keys.length > 1 && alike(map.values) ? 'key' : null;
};

const holdsRecords = (node: JsonNode): boolean => isMap(node) || (isList(node) && node.length > 0 && node.every(isMap));

/** Records are alike when each shares half of its fields, or more, with the first. */
const alike = (nodes: readonly JsonNode[]): boolean => {
  const maps = nodes.filter(isMap);
  const first = new Set(maps[0]?.keys);
  return maps.length === nodes.length && first.size > 0 && maps.every(({ keys }) => keys.filter((key) => first.has(key)).length * 2 >= Math.max(keys.length, 1) && keys.length > 0);
};
