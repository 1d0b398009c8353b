const MOST = 8000;

/**
 * A translator that looks a text up once: a screen says the same few hundred texts at every change, and finding one (its
 * key, its plural, its places to fill) costs more than drawing it. What is filled in and the language are part of its name.
 */
export const remembered = <Translator extends (...given: never[]) => unknown>(translator: Translator, language: () => string): Translator => {
  const known = new Map<string, unknown>();
  return new Proxy(translator, {
    apply: (target, self: unknown, given: readonly unknown[]): unknown => {
      const name = nameOf(language(), given);
      const said = name === null ? undefined : known.get(name);
      if (said !== undefined) return said;
      const found: unknown = Reflect.apply(target, self, given);
      if (name !== null) {
        if (known.size >= MOST) known.clear();
        known.set(name, found);
      }
      return found;
    },
  });
};

/** Null where something other than texts and numbers is filled in. */
const nameOf = (language: string, [key, filled, ...more]: readonly unknown[]): string | null => {
  if (typeof key !== 'string' || more.length > 0) return null;
  let name = `${language}\u0000${key}`;
  if (filled === undefined) return name;
  if (typeof filled !== 'object' || filled === null) return null;
  for (const [place, value] of Object.entries(filled)) {
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    name += `\u0000${place}\u0000${typeof value === 'number' ? '#' : ''}${value}`;
  }
  return name;
};
