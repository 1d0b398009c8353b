/** A table copied from a spreadsheet arrives as text with tabs; anything shorter is no table. */
const looksLikeTable = (text: string): boolean => /[\t,;|].*\r?\n./.test(text);

const pad = (part: number): string => String(part).padStart(2, '0');

/** What a paste brings: files as they are, or a table as a file of its own, under a name that says when. */
export const filesOfPaste = (data: DataTransfer, now: Date): readonly File[] => {
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/plain');
  if (!looksLikeTable(text)) return [];
  const time = `${now.getFullYear()}${pad(now.getMonth() + 1)}${pad(now.getDate())}-${pad(now.getHours())}${pad(now.getMinutes())}${pad(now.getSeconds())}`;
  const ending = text.includes('\t') ? 'tsv' : 'csv';
  return [new File([text], `paste-${time}.${ending}`, { type: 'text/plain' })];
};
