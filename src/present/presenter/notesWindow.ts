const NAME = 'tongbi-notes';

let opened: Window | null = null;

const styleSheets = 'style, link[rel="stylesheet"]';

/** Copies the styles of the page into the window, those that come later too. */
const dress = (target: Window): void => {
  const { head, documentElement } = target.document;
  documentElement.lang = document.documentElement.lang;
  documentElement.dataset['theme'] = 'light';
  const copied = new Set<Element>();
  const copy = (): void => {
    for (const sheet of document.head.querySelectorAll(styleSheets)) {
      if (copied.has(sheet)) continue;
      copied.add(sheet);
      const clone = sheet.cloneNode(true);
      // The window has no address of its own to start from.
      if (sheet instanceof HTMLLinkElement && 'href' in clone) clone.href = sheet.href;
      head.append(clone);
    }
  };
  copy();
  const later = new MutationObserver(copy);
  later.observe(document.head, { childList: true });
  target.addEventListener('pagehide', () => later.disconnect());
};

/** The second window of who presents, while it is open. */
export const notesWindow = (): Window | null => (opened?.closed === false ? opened : null);

/** Opens it, or brings it to the front; null where the browser does not let us. It is drawn into from this page: no second product starts. */
export const openNotesWindow = (title: string): Window | null => {
  const known = notesWindow();
  if (known) {
    known.focus();
    return known;
  }
  opened = window.open('', NAME, 'popup,width=1180,height=760');
  if (!opened) return null;
  opened.document.title = title;
  opened.document.body.replaceChildren();
  dress(opened);
  return opened;
};

export const closeNotesWindow = (): void => {
  notesWindow()?.close();
  opened = null;
};
