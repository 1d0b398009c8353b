// Stands before DuckDB's own worker script. The address of the module comes as the worker's name.
{
  // Compiling begins while the rest of this script is still being read. The plain response, with its address, is what
  // lets V8 use its code cache; DuckDB's loader would take the address away by piping it through a TransformStream.
  const compiled = WebAssembly.compileStreaming(fetch(self.name));
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await compiled;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  // DuckDB's loader would wait for ever.
  compiled.catch((error) => setTimeout(() => { throw error; }));

  // Nothing else is ever fetched, and nothing of the user's data is printed.
  self.fetch = async () => new Response();
  self.XMLHttpRequest = undefined;
  self.TransformStream = undefined;
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => undefined;

  // The page waits for this lock: it comes free when the worker is gone, however it went.
  void navigator.locks?.request(`tongbi-engine-${Math.random()}`, ({ name }) => {
    postMessage({ lock: name });
    return new Promise(() => undefined);
  });
}
