/** An English noun for one: `meetings` → `meeting`; of several words the first. A sign of a unit (`s`) stays as it is. */
export const singular = (plural: string): string =>
  plural.replace(/^\w+/u, (noun) => {
    if (noun === 'people') return 'person';
    if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
    return noun.length > 2 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
  });
