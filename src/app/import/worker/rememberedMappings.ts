import { array, safeParse, string, tuple, unknown } from 'valibot';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { Store } from '../../../store/store.ts';
import { mappingSchema } from './mappingSchema.ts';

const DOCUMENT = 'mappings';
/** So many headers are remembered, the latest used. */
const KEPT = 500;

const entries = array(tuple([string(), unknown()]));

/** Mappings by header fingerprint, as earlier imports left them; one that cannot be read any more is forgotten. */
export const rememberedMappings = async (store: Store): Promise<ReadonlyMap<string, Mapping>> => {
  const kept = safeParse(entries, await store.document(DOCUMENT));
  const mappings = new Map<string, Mapping>();
  for (const [fingerprint, mapping] of kept.success ? kept.output : []) {
    const read = safeParse(mappingSchema, mapping);
    if (read.success) mappings.set(fingerprint, read.output);
  }
  return mappings;
};

export const rememberMappings = async (store: Store, used: ReadonlyMap<string, Mapping>): Promise<void> => {
  const before = await rememberedMappings(store);
  const merged = [...[...before].filter(([fingerprint]) => !used.has(fingerprint)), ...used].slice(-KEPT);
  await store.keepDocument(DOCUMENT, merged);
};
