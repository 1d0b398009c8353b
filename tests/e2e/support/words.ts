import { makeWords } from '../../../src/words/translate.ts';

const chinese = makeWords('zh').getFixedT('zh');

/** A text as the product says it in Chinese, so that tests name things as the user reads them. */
export const zh = (key: string, values: Readonly<Record<string, unknown>> = {}): string => chinese(key, { ...values });
