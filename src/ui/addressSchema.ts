import type { Search } from './AddressContext.ts';

/** What this room needs of a schema: the Standard Schema interface, which every valibot schema has. */
export interface AddressSchema<State> {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult<State> | Promise<SchemaResult<State>>;
  };
}

type SchemaResult<State> =
  | { readonly value: State; readonly issues?: undefined }
  | { readonly issues: readonly unknown[] };

export interface AddressReading<State> {
  readonly state: State;
  /** Names that stood in the address with a value that could not be used. */
  readonly repaired: readonly string[];
}

const validate = <State>(schema: AddressSchema<State>, search: Search): State => {
  const result = schema['~standard'].validate(search);
  if (result instanceof Promise) throw new Error('an address schema must be synchronous');
  if (result.issues) throw new Error('an address schema needs a fallback for every entry', { cause: result.issues });
  return result.value;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const entriesOf = (state: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof state === 'object' && state !== null ? Object.entries(state) : []);

/** Reads a screen's state from an address. Never fails: an entry that makes no sense takes the schema's fallback. */
export const readAddress = <State>(schema: AddressSchema<State>, search: Search): AddressReading<State> => {
  const state = validate(schema, search);
  const read = entriesOf(state);
  const repaired = Object.keys(search).filter((name) => read.has(name) && !same(read.get(name), search[name]));
  return { state, repaired };
};

/** The search with a change applied; what is null, undefined or the schema's own default is left out, so that addresses stay short. */
export const writeAddress = <State>(schema: AddressSchema<State>, search: Search, change: Partial<State>): Search => {
  const defaults = entriesOf(validate(schema, {}));
  const next = new Map(Object.entries({ ...search, ...change }));
  for (const [name, value] of next) {
    if (value === null || value === undefined) next.delete(name);
    else if (defaults.has(name) && same(defaults.get(name), value)) next.delete(name);
  }
  return Object.fromEntries(next);
};
