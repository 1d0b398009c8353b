import pinyin from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import { screenKeywords } from '../../../src/app/commands/screenKeywords.ts';
import { screens } from '../../../src/app/screens.ts';
import { searchOptions } from '../../../src/ui/searchOptions.ts';
import { makeWords } from '../../../src/words/translate.ts';

const match = (text: string, typed: string): readonly [number, number] | false => pinyin.match(text, typed);

describe.each(['zh', 'en'] as const)('with the page in %s', (language) => {
  const words = makeWords(language);
  const { t } = words;
  const options = screens.map(({ name }) => ({ id: name, label: t(`shell.${name}`), keywords: screenKeywords(name, words) }));

  it.each([
    ['overview', '总览', 'zl', 'overview'], ['noticed', '值得注意', 'zdzy', 'noticed'], ['trend', '趋势', 'qushi', 'trend'], ['compare', '对比', 'db', 'compare'],
    ['distribution', '排名', 'fenbu', 'histogram'], ['heat', '热力', 'reli', 'heat'], ['relation', '散点', 'guanlian', 'scatter'], ['brand', '品牌', 'pp', 'brand'],
    ['findings', '整改', 'wtzg', 'findings'], ['profile', '画像', 'xxhx', 'profile'], ['data', '数据', 'shuju', 'data'], ['sql', '查询', 'cxt', 'sql'],
  ])('%s is found by %s, %s and %s, first of all', (name, ...typed) => {
    for (const text of typed) expect(searchOptions(options, text, match)[0]?.option.id).toBe(name);
  });
});
