import { statusClass } from '../../../domain/observation.ts';
import { evidenceOf, spotGroups, type Spot } from './spots.ts';
import type { Decision, ReviewedReport } from './reviewedReport.ts';

/** What a stretch of the text says: results, aims and requirements are three things. */
export type Tone = 'head' | 'result' | 'aim' | 'requirement' | 'valueless' | 'brand' | 'problem' | 'cause' | 'measure';

export const toneOf = (report: ReviewedReport, spot: Spot): Tone => {
  const content = typeof spot === 'number' ? report.items[spot]?.content : undefined;
  if (!content) return 'head';
  if (content.is === 'brand') return 'brand';
  if (content.is === 'finding') return content.kind;
  return content.value === null ? 'valueless' : statusClass(content.status);
};

/** A stretch of one line; `spots` are those whose evidence covers it, the narrowest first. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly tone: Tone | null;
  readonly decision: Decision;
  readonly spots: readonly Spot[];
}

interface Mark {
  readonly spot: Spot;
  readonly start: number;
  readonly end: number;
}

/** The lines of a report, each cut where evidence begins or ends. `start`: the line's offset in the text. */
export const markedLines = (report: ReviewedReport): readonly { readonly start: number; readonly stretches: readonly Stretch[] }[] => {
  const marks = spotGroups(report)
    .flatMap(({ spots }) => spots)
    .flatMap((spot): readonly Mark[] => {
      const evidence = evidenceOf(report, spot);
      return evidence ? [{ spot, ...evidence }] : [];
    });
  let from = 0;
  return report.text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { start, stretches: stretchesOf(report, line, { start, marks: marks.filter((mark) => mark.start < start + line.length && mark.end > start) }) };
  });
};

const stretchesOf = (report: ReviewedReport, line: string, { start, marks }: { readonly start: number; readonly marks: readonly Mark[] }): readonly Stretch[] => {
  const cuts = [...new Set([start, start + line.length, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= start + line.length)
    .toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, at) => {
    const end = cuts[at + 1] ?? cut;
    const covering = marks.filter((mark) => mark.start <= cut && mark.end >= end).toSorted((one, other) => one.end - one.start - (other.end - other.start));
    const [top] = covering;
    return {
      start: cut,
      text: line.slice(cut - start, end - start),
      tone: top ? toneOf(report, top.spot) : null,
      decision: top && typeof top.spot === 'number' ? (report.items[top.spot]?.decision ?? 'open') : 'open',
      spots: covering.map(({ spot }) => spot),
    };
  });
};
