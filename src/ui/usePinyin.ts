import { useEffect, useState } from 'react';
import type { MatchText } from './searchOptions.ts';

const none: MatchText = () => false;
let loaded: MatchText | null = null;

/** Matching by pinyin and initials; its table of characters is fetched when first wanted. */
export const usePinyin = (wanted: boolean): MatchText => {
  const [match, setMatch] = useState<MatchText | null>(() => loaded);
  useEffect(() => {
    if (!wanted || loaded) return undefined;
    let current = true;
    void import('pinyin-match').then(({ default: pinyin }) => {
      loaded = (text, typed) => pinyin.match(text, typed);
      if (current) setMatch(() => loaded);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return match ?? none;
};
