import { DIST } from '../build/dist.ts';
import { isPortTaken, serveBuilt, type Served } from './serveBuilt.ts';
import { whoHoldsPort } from './whoHoldsPort.ts';

const PORT = Number(process.env['PORT'] ?? 4173);

/** Serves dist/ at the user's port, or says in a sentence why not and ends. */
export const serveForUser = async (): Promise<Served> => {
  try {
    return await serveBuilt(DIST, PORT);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    const who = await whoHoldsPort(PORT);
    console.error(`Port ${String(PORT)} is taken by ${who}. Stop it, or take another port: PORT=${String(PORT + 1)} npm start`);
    return process.exit(1);
  }
};

export const sayWhere = ({ origin }: Served): void => {
  console.log(`\n  同比 Tongbi: ${origin}\n\n  Ctrl+C stops it.`);
};
