/**
 * What browsers allow differs: the clipboard of scripts only over https, on the own machine and from a file; the older
 * way, by an event of copying, everywhere, but for texts alone. Each says whether it was done.
 */
export const copyTexts = async (texts: { readonly text: string; readonly html?: string }): Promise<boolean> => {
  const { text, html } = texts;
  const parts: Readonly<Record<string, string>> = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])))]);
    return true;
  } catch {
    return copyByEvent(parts);
  }
};

export const copyPicture = async (png: Blob): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
};

const copyByEvent = (parts: Readonly<Record<string, string>>): boolean => {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  try {
    // The only way over plain http; there is none to take its place.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy') && given;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
};
