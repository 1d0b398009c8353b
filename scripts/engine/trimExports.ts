/**
 * Takes exports out of a WebAssembly module (core specification 1.0, section 5.5): of the export section only the names in
 * `keep`, and those that the module itself imports through GOT.func and GOT.mem, remain; every other byte stays as it is.
 */
export const trimExports = (module: Uint8Array, keep: (name: string) => boolean): Uint8Array => {
  const sections = sectionsOf(module);
  const own = new Set(sections.filter(({ id }) => id === IMPORTS).flatMap(({ body }) => importedThroughGot(body)));
  const parts = sections.flatMap(({ id, whole, body }) => {
    if (id !== EXPORTS) return [whole];
    const kept = exportsOf(body).filter(({ name }) => own.has(name) || keep(name));
    const content = join([leb(kept.length), ...kept.map(({ bytes }) => bytes)]);
    return [Uint8Array.of(EXPORTS), leb(content.length), content];
  });
  return join([module.subarray(0, HEADER), ...parts]);
};

/** Names that a module gives to the outside. */
export const exportNames = (module: Uint8Array): readonly string[] =>
  sectionsOf(module)
    .filter(({ id }) => id === EXPORTS)
    .flatMap(({ body }) => exportsOf(body).map(({ name }) => name));

const HEADER = 8;
const IMPORTS = 2;
const EXPORTS = 7;

interface Section {
  readonly id: number;
  readonly whole: Uint8Array;
  readonly body: Uint8Array;
}

const sectionsOf = (module: Uint8Array): readonly Section[] => {
  if (module[0] !== 0 || module[1] !== 0x61 || module[2] !== 0x73 || module[3] !== 0x6d) throw new Error('Not a WebAssembly module');
  const sections: Section[] = [];
  const reader = readerOf(module, HEADER);
  while (reader.at() < module.length) {
    const from = reader.at();
    const id = reader.byte();
    const length = reader.number();
    const start = reader.at();
    if (start + length > module.length) throw new Error('A WebAssembly section that ends beyond the module');
    reader.skip(length);
    sections.push({ id, whole: module.subarray(from, reader.at()), body: module.subarray(start, reader.at()) });
  }
  return sections;
};

const exportsOf = (body: Uint8Array): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const reader = readerOf(body, 0);
  return Array.from({ length: reader.number() }, () => {
    const from = reader.at();
    const name = reader.text();
    reader.skip(1);
    reader.number();
    return { name, bytes: body.subarray(from, reader.at()) };
  });
};

const importedThroughGot = (body: Uint8Array): readonly string[] => {
  const reader = readerOf(body, 0);
  return Array.from({ length: reader.number() }, () => {
    const module = reader.text();
    const name = reader.text();
    skipImport(reader);
    return module.startsWith('GOT.') ? name : null;
  }).filter((name) => name !== null);
};

/** What stands behind an import's names: a function's type, a table, a memory, a global or a tag. */
const skipImport = (reader: Reader): void => {
  const kind = reader.byte();
  if (kind === 1) reader.skip(1);
  if (kind === 1 || kind === 2) {
    const flags = reader.byte();
    reader.number();
    if ((flags & 1) === 1) reader.number();
  } else if (kind === 0) reader.number();
  else if (kind === 3) reader.skip(2);
  else if (kind === 4) {
    reader.skip(1);
    reader.number();
  } else throw new Error(`An import of unknown kind ${kind}`);
};

type Reader = ReturnType<typeof readerOf>;

const readerOf = (bytes: Uint8Array, start: number) => {
  let at = start;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('A WebAssembly module that ends too early');
    at++;
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const next = byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
    }
  };
  const skip = (length: number): void => {
    at += length;
  };
  const text = (): string => {
    const length = number();
    skip(length);
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  return { at: () => at, byte, number, skip, text };
};

const leb = (value: number): Uint8Array => {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Uint8Array.from(bytes);
};

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
