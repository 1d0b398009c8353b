/** Numbers for ids: the place of an id's first appearance. Given once, never changed. */
export interface Numbers<Id extends string> {
  readonly of: (id: Id) => number;
  readonly ids: () => readonly Id[];
}

export const numbersFrom = <Id extends string>(known: readonly Id[]): Numbers<Id> => {
  const places = new Map(known.map((id, place) => [id, place]));
  return {
    of: (id) => {
      const place = places.get(id) ?? places.size;
      places.set(id, place);
      return place;
    },
    ids: () => [...places.keys()],
  };
};
