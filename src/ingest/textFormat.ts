import { findDialect, isEven } from './dialect.ts';
import { looksLikeNdjson } from './formats/ndjson.ts';

export type TextFormat = 'csv' | 'json' | 'ndjson';

/** What a text is, by how it begins; its name only where that leaves a doubt. JSON named .csv is JSON, and the reverse. */
export const textFormat = (file: string, start: string): TextFormat => {
  const text = start.trimStart();
  const namedJson = /\.(json|geojson|ndjson|jsonl)$/i.test(file);
  if (looksLikeNdjson(text)) return 'ndjson';
  if (/^[{[]/.test(text)) return namedJson || /^(\{\s*["}]|\[\s*[{["\]])/.test(text) ? 'json' : 'csv';
  return namedJson && !isEven(text, findDialect(text).delimiter) ? 'json' : 'csv';
};
