import { module, worker } from 'virtual:tongbi-engine';

/** The module, compiled once for all workers, and what makes a worker. Both files are asked for when this begins, and never again. */
export interface EngineFiles {
  readonly compiled: Promise<WebAssembly.Module>;
  readonly newWorker: () => Worker;
}

let begun: EngineFiles | null = null;

export const engineFiles = (): EngineFiles => (begun ??= begin());

const begin = (): EngineFiles => {
  const compiled = compile();
  compiled.catch(() => undefined);
  let kept: string | null = null;
  const keepScript = async (): Promise<void> => {
    const response = await fetch(worker);
    kept = URL.createObjectURL(await response.blob());
  };
  void compiled.then(keepScript).catch(() => undefined);
  return { compiled, newWorker: () => new Worker(kept ?? worker) };
};

const compile = async (): Promise<WebAssembly.Module> => {
  const response = await fetch(module);
  if (!response.ok) throw new Error(`${module}: ${response.status}`);
  // The plain response: V8 looks up its cached code by the response's address. Some servers do not know the type.
  if (response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
};
