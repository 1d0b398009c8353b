// Stands before DuckDB's own worker script. The page compiles the module once, from its head, and sends it here: a later
// worker starts without asking for anything, and V8 finds the module's address and with it its cached code.
{
  const delivered = new Promise((resolve) => {
    addEventListener('message', (event) => {
      if (!(event.data.module instanceof WebAssembly.Module)) return;
      event.stopImmediatePropagation();
      resolve(event.data.module);
    });
  });
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    try {
      const module = await delivered;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      // DuckDB's loader would wait for ever; an uncaught error reaches the page.
      setTimeout(() => { throw error; });
      throw error;
    }
  };

  // Nothing is fetched, and nothing of the user's data is printed.
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
