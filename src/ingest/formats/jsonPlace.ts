const AROUND = 24;

/** Where an offset of a text is: line and character, 1-based, and the text around it with ⟨⟩ where it stands. */
export const jsonPlace = (text: string, at: number): { readonly row: number; readonly character: number; readonly text: string } => {
  const before = text.slice(0, at);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const row = before.split(/\r\n|\n|\r/).length;
  const near = `${text.slice(Math.max(lineStart, at - AROUND), at)}⟨⟩${text.slice(at, at + AROUND).split(/[\r\n]/, 1)[0] ?? ''}`;
  return { row, character: Array.from(text.slice(lineStart, at)).length + 1, text: near };
};
