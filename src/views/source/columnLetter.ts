/** How a spreadsheet names a column, from its 0-based place: A, B … Z, AA. */
export const columnLetter = (column: number): string => {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : columnLetter(before - 1) + letter;
};
