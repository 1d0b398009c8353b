import syllables from '../../../data/pinyin/syllables.json';

/** The readings of each common character, without tones. */
const READINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return readings;
})();

export const readingsOf = (character: string): readonly string[] => READINGS.get(character) ?? [];

export const soundAlike = (one: string, other: string): boolean => one === other || readingsOf(one).some((reading) => readingsOf(other).includes(reading));

/** Whether a Latin text spells a name: every character by its whole syllable, or every one by its first letter. */
export const spells = (latin: string, name: string): boolean => {
  const letters = latin.toLowerCase().replaceAll(/[^a-zü]/g, '').replaceAll('ü', 'v');
  return letters.length >= 3 && (spellsFully(letters, Array.from(name)) || spellsInitials(letters, Array.from(name)));
};

const spellsFully = (letters: string, [character, ...rest]: readonly string[]): boolean => {
  if (character === undefined) return letters === '';
  return readingsOf(character).some((reading) => letters.startsWith(reading) && spellsFully(letters.slice(reading.length), rest));
};

const spellsInitials = (letters: string, name: readonly string[]): boolean =>
  letters.length === name.length && name.every((character, place) => readingsOf(character).some((reading) => reading[0] === letters[place]));
