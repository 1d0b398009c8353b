/** A table copied from a spreadsheet arrives as text with tabs; anything shorter is no table. */
const looksLikeTable = (text: string): boolean => /[\t,;|].*\r?\n./.test(text);

const pad = (part: number): string => String(part).padStart(2, '0');

/** 20231215-093000. */
export const timeText = (now: Date): string =>
  `${now.getFullYear()}${pad(now.getMonth() + 1)}${pad(now.getDate())}-${pad(now.getHours())}${pad(now.getMinutes())}${pad(now.getSeconds())}`;

/** Sentences, long enough to be a report; whether they stand in a table is found out when it is read. */
const looksLikeReport = (text: string): boolean => text.length >= 60 && (text.match(/[。！？]/gu)?.length ?? 0) >= 2;

/** What a paste brings: files as they are, or a table or a report as a file of its own, under a name that says when. */
export const filesOfPaste = (data: DataTransfer, now: Date): readonly File[] => {
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/plain');
  const report = looksLikeReport(text);
  if (!report && !looksLikeTable(text)) return [];
  const ending = report ? 'txt' : text.includes('\t') ? 'tsv' : 'csv';
  return [new File([text], `paste-${timeText(now)}.${ending}`, { type: 'text/plain' })];
};
