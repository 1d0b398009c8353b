import type { FindingKind } from '../../src/domain/finding.ts';
import type { Evidence } from '../../src/reports/reportDraft.ts';

interface MarkedReport {
  readonly text: string;
  readonly findings: readonly { readonly kind: FindingKind; readonly place: Evidence }[];
}

const KINDS: Readonly<Record<string, FindingKind>> = { P: 'problem', C: 'cause', M: 'measure' };

/** A report whose findings stand in braces, {P …} a problem, {C …} a cause, {M …} a measure, without the braces. */
export const markedReport = (marked: string): MarkedReport => {
  const findings: { readonly kind: FindingKind; readonly place: Evidence }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\{[PCM] )|\}/u)) {
    const kind = /^\{[PCM] /u.test(piece) ? KINDS[piece.charAt(1)] : undefined;
    const body = kind === undefined ? piece : piece.slice(3);
    if (kind !== undefined) findings.push({ kind, place: { start: text.length, end: text.length + body.length } });
    text += body;
  }
  return { text, findings };
};
