/** The list with one of it at another place; the others keep their order. */
export const moved = (ids: readonly string[], id: string, place: number): readonly string[] => ids.filter((other) => other !== id).toSpliced(place, 0, id);
