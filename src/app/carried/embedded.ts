/**
 * The head of a page that carries everything in itself (scripts/build/singlePage.ts): files that a served page would ask a
 * server for are elements of this one. Nothing else can be fetched.
 */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const unpacked = (element: Element): ReadableStream<Uint8Array> =>
  new Blob([bytesOf(element.textContent)]).stream().pipeThrough(new DecompressionStream('gzip'));

const elementOf = (name: string): Element | null => document.querySelector(`script[data-file="${CSS.escape(name)}"]`);

const kept = new Map<string, Blob>();

/** The address of a file of this page: a worker's script by a blob's, anything else by a name that only `fetch` below knows. */
const tongbiFile = (name: string): string => {
  const element = elementOf(name);
  if (!element || element.hasAttribute('data-type')) return `embedded:${name}`;
  const script = new Blob([element.textContent], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  kept.set(address, script);
  return address;
};

const fetchEmbedded = async (input: RequestInfo | URL): Promise<Response> => {
  const address = input instanceof Request ? input.url : input.toString();
  const script = kept.get(address);
  if (script) return new Response(script);
  const element = address.startsWith('embedded:') ? elementOf(address.slice('embedded:'.length)) : null;
  if (!element) throw new TypeError(`not in this page: ${address}`);
  return new Response(unpacked(element), { headers: { 'content-type': element.getAttribute('data-type') ?? 'application/octet-stream' } });
};

Object.assign(globalThis, { tongbiFile, fetch: fetchEmbedded });
