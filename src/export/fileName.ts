const LONGEST = 100;

/** A name that Windows takes: `趋势-党课次数-2018至2023.csv`. */
export const fileName = (parts: readonly string[], ending: string): string => {
  const said = parts.map((part) => part.replaceAll(/[\p{C}\\/:*?"<>|]+/gu, '_').trim()).filter((part) => part !== '');
  const name = Array.from(said.join('-')).slice(0, LONGEST).join('').replace(/[. ]+$/u, '');
  return `${name === '' ? 'tongbi' : name}.${ending}`;
};
