import type { Page } from 'playwright-core';

interface Walk {
  readonly steps: number;
  /** The focus came out at the end of the page. */
  readonly left: boolean;
  /** Controls that had the focus without any outline or shadow. */
  readonly unseen: readonly string[];
  /** Controls in view of the page that no step came to. */
  readonly missed: readonly string[];
}

const MOST_STEPS = 900;

/** Goes through the page with the Tab key from its start until the focus leaves it. */
export const walkByKeys = async (page: Page): Promise<Walk> => {
  /* oxlint-disable unicorn/consistent-function-scoping -- all of it runs in the page */
  await page.evaluate(() => {
    const walked = new Set<Element>();
    const told = (element: Element): string => `<${element.tagName.toLowerCase()} ${element.getAttribute('class') ?? ''}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}`;
    const shows = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const focusable = 'a[href], button:not([disabled]), input:not([disabled], [type="hidden"]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex^="-"]), [contenteditable="true"]';
    const isThere = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden="true"]');
    /** Of radio buttons of one name only one is a stop. */
    const isStop = (element: Element): boolean => {
      if (element.matches('[tabindex^="-"]')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll(`input[type="radio"][name="${CSS.escape(element.name)}"]`)];
      return !group.some((one) => walked.has(one));
    };
    Reflect.set(window, 'walk', {
      note: () => {
        const now = document.activeElement;
        if (!now || now === document.body) return 'out';
        if (walked.has(now)) return 'again';
        walked.add(now);
        return [now, now.nextElementSibling, now.parentElement, now.closest('label, .cm-editor, .tb-chart')].some(shows) ? 'seen' : told(now);
      },
      missed: () => [...document.querySelectorAll(focusable)].filter((element) => isThere(element) && isStop(element) && !walked.has(element)).map(told),
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  /* oxlint-enable unicorn/consistent-function-scoping */
  const unseen: string[] = [];
  let steps = 0;
  let left = false;
  while (steps < MOST_STEPS && !left) {
    await page.keyboard.press('Tab');
    steps += 1;
    const note = String(await page.evaluate('window.walk.note()'));
    if (note === 'out' || note === 'again') left = steps > 3;
    else if (note !== 'seen') unseen.push(note);
  }
  const missed: unknown = await page.evaluate('window.walk.missed()');
  return { steps, left, unseen, missed: Array.isArray(missed) ? missed.map(String) : [] };
};
