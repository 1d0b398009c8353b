/** How a spreadsheet names a column, from its 0-based place: A, B … Z, AA. */
export const columnLetter = (place: number): string => (place < 26 ? '' : columnLetter(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
