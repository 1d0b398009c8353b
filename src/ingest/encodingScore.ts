import { commonIn, isFrequent } from './commonCharacters.ts';

export const RIVALS = ['gb18030', 'big5', 'shift_jis', 'windows-1252'] as const;
export type Rival = (typeof RIVALS)[number];

/**
 * What bytes look like under an encoding, per character that is not ASCII: about 1 to 2 for writing that people write,
 * below 0 for what another encoding makes of it. 0 where all is ASCII.
 */
export const encodingScore = (sample: Uint8Array, encoding: Rival | 'utf-8'): number => {
  const characters = Array.from(new TextDecoder(encoding).decode(sample));
  let sum = 0;
  let count = 0;
  characters.forEach((character, at) => {
    if (character <= '\u007f') return;
    count += 1;
    sum += encoding === 'windows-1252' || encoding === 'utf-8' ? westernScore(characters, at) : easternScore(character, encoding);
  });
  return count === 0 ? 0 : sum / count;
};

const easternScore = (character: string, encoding: Exclude<Rival, 'windows-1252'>): number => {
  if (character === '\ufffd') return -6;
  if (/\p{Co}|\p{Cn}|\p{Cc}/u.test(character)) return -3;
  if (/[\u3000-\u3002\uff01-\uff5e\u2014\u2018-\u201d\u2026\u00b7\u300a-\u3011\u221a\u00d7]/.test(character)) return 1;
  if (/\p{Script=Han}/u.test(character)) {
    if (!commonIn[encoding]().has(character)) return -1;
    return isFrequent(character) ? 2 : 0.9;
  }
  if (/[\u3041-\u30fc]/.test(character)) return encoding === 'shift_jis' ? 1.2 : -0.5;
  if (/[\uff61-\uff9f]/.test(character)) return -1.5;
  return /[\u2160-\u216b\u2460-\u2473\u2103\u2022\u25a0-\u25cf\u2605\u2606]/.test(character) ? 0.5 : -0.5;
};

/** An accented letter among plain ones is a word; several in a row, or signs, are something else read wrongly. */
const westernScore = (characters: readonly string[], at: number): number => {
  const character = characters[at] ?? '';
  if (/\p{Cc}|\ufffd/u.test(character)) return -3;
  const before = characters[at - 1] ?? ' ';
  const after = characters[at + 1] ?? ' ';
  const alone = before <= '\u007f' && after <= '\u007f';
  if (/\p{L}/u.test(character)) return alone && (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after)) ? 1.2 : -1;
  return alone && /[’‘“”–—€£°§«»…·©®™²³½¼]/.test(character) ? 0.6 : -0.8;
};
