/** A JSON value whose scalars are texts as written: `1.0` stays `1.0`, null is ''. */
export type JsonNode = string | readonly JsonNode[] | JsonMap;

/** Members in order of the text, so that no name (`__proto__`) is special. */
export interface JsonMap {
  readonly keys: readonly string[];
  readonly values: readonly JsonNode[];
}

export const isList = (node: JsonNode): node is readonly JsonNode[] => Array.isArray(node);
export const isMap = (node: JsonNode): node is JsonMap => typeof node === 'object' && !Array.isArray(node);
