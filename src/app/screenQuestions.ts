import type { Workspace } from '../domain/journal.ts';
import type { AnyQuestion } from '../queries/anyQuestion.ts';
import type { Search } from '../ui/AddressContext.ts';
import { readAddress } from '../ui/addressSchema.ts';
import type { ScreenName } from './screens.ts';

type Questions = (search: Search, workspace: Workspace) => Promise<readonly AnyQuestion[]>;

/** All that a screen will ask at an address, known before it is opened. */
export const screenQuestions: Readonly<Record<ScreenName, Questions>> = {
  overview: async (search, workspace) => {
    const [{ overviewAddress }, { overviewQuestions }] = await Promise.all([import('../views/overview/address.ts'), import('../views/overview/questions.ts')]);
    return overviewQuestions(readAddress(overviewAddress, search).state, workspace);
  },
  trend: async (search, workspace) => {
    const [{ trendAddress }, { trendQuestions }] = await Promise.all([import('../views/trend/address.ts'), import('../views/trend/questions.ts')]);
    return trendQuestions(readAddress(trendAddress, search).state, workspace);
  },
  compare: async (search, workspace) => {
    const [{ compareAddress }, { compareQuestions }] = await Promise.all([import('../views/compare/address.ts'), import('../views/compare/questions.ts')]);
    return compareQuestions(readAddress(compareAddress, search).state, workspace);
  },
  data: async (search, workspace) => {
    const [{ dataAddress }, { dataQuestions }] = await Promise.all([import('../views/data/address.ts'), import('../views/data/questions.ts')]);
    return dataQuestions(readAddress(dataAddress, search).state, workspace);
  },
};
