/** What XML cannot hold, even written as a number: control characters and halves of surrogate pairs. */
const UNHOLDABLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** The same without what XML cannot hold. */
export const holdable = (text: string): string => text.replaceAll(UNHOLDABLE, '');

/** A text as it stands in XML, between tags or in an attribute. */
export const xmlText = (text: string): string =>
  holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
