import type { Evidence } from '../../../reports/reportDraft.ts';

/** What a person marked in the report's text, as offsets in it; null where nothing of it is marked. */
export const selectedText = (): Evidence | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};

const offsetOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('.report-text p');
  const from = line?.dataset['start'];
  if (!line || from === undefined) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return Number(from) + before.toString().length;
};
