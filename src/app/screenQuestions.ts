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
  distribution: async (search, workspace) => {
    const [{ distributionAddress }, { distributionQuestions }] = await Promise.all([import('../views/distribution/address.ts'), import('../views/distribution/questions.ts')]);
    return distributionQuestions(readAddress(distributionAddress, search).state, workspace);
  },
  heat: async (search, workspace) => {
    const [{ heatAddress }, { heatQuestions }] = await Promise.all([import('../views/heat/address.ts'), import('../views/heat/questions.ts')]);
    return heatQuestions(readAddress(heatAddress, search).state, workspace);
  },
  relation: async (search, workspace) => {
    const [{ relationAddress }, { relationQuestions }] = await Promise.all([import('../views/relation/address.ts'), import('../views/relation/questions.ts')]);
    return relationQuestions(readAddress(relationAddress, search).state, workspace);
  },
  brand: async (search, workspace) => {
    const [{ brandAddress }, { brandQuestions }] = await Promise.all([import('../views/brand/address.ts'), import('../views/brand/questions.ts')]);
    return brandQuestions(readAddress(brandAddress, search).state, workspace);
  },
  findings: async (search, workspace) => {
    const [{ findingsAddress }, { findingsQuestions }] = await Promise.all([import('../views/findings/address.ts'), import('../views/findings/questions.ts')]);
    return findingsQuestions(readAddress(findingsAddress, search).state, workspace);
  },
  profile: async (search, workspace) => {
    const [{ profileAddress }, { profileQuestions }] = await Promise.all([import('../views/profile/address.ts'), import('../views/profile/questions.ts')]);
    return profileQuestions(readAddress(profileAddress, search).state, workspace);
  },
  noticed: async (search, workspace) => {
    const [{ noticedAddress }, { noticedQuestions }] = await Promise.all([import('../views/noticed/address.ts'), import('../views/noticed/questions.ts')]);
    return noticedQuestions(readAddress(noticedAddress, search).state, workspace);
  },
  story: async () => [],
  sql: async (search, workspace) => {
    const [{ sqlAddress }, { sqlQuestions }] = await Promise.all([import('../views/sql/address.ts'), import('../views/sql/questions.ts')]);
    return sqlQuestions(readAddress(sqlAddress, search).state, workspace);
  },
  data: async (search, workspace) => {
    const [{ dataAddress }, { dataQuestions }] = await Promise.all([import('../views/data/address.ts'), import('../views/data/questions.ts')]);
    return dataQuestions(readAddress(dataAddress, search).state, workspace);
  },
};
