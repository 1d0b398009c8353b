import { createServer, type RequestListener, type Server } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './securityHeaders.ts';

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const listen = (answer: RequestListener, port: number, host: string): Promise<Server> =>
  new Promise((settle, fail) => {
    const server = createServer(answer);
    server.once('error', fail);
    server.listen(port, host, () => {
      settle(server);
    });
  });

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server that listens has a port');
  return address.port;
};

const close = (server: Server): Promise<void> =>
  new Promise((settle) => {
    server.close(() => {
      settle();
    });
    server.closeAllConnections();
  });

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

export const isPortTaken = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

/** Where a machine has no IPv6, `localhost` is 127.0.0.1 alone. */
const listenOnSixToo = async (answer: RequestListener, port: number): Promise<readonly Server[]> => {
  try {
    return [await listen(answer, port, '::1')];
  } catch (error) {
    if (isPortTaken(error)) throw error;
    return [];
  }
};

/** Serves a built folder to this machine only. Port 0 takes any free port. Rejects with EADDRINUSE where it is taken. */
export const serveBuilt = async (folder: string, port: number): Promise<Served> => {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      // What is in assets/ carries its content's hash in its name.
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const answer: RequestListener = (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain' }).end('404');
    });
  };
  const four = await listen(answer, port, '127.0.0.1');
  const taken = portOf(four);
  const six = await listenOnSixToo(answer, taken).catch(async (error: unknown) => {
    await close(four);
    throw error;
  });
  const servers = [four, ...six];
  return {
    origin: `http://localhost:${String(taken)}`,
    stop: async () => {
      await Promise.all(servers.map(close));
    },
  };
};
