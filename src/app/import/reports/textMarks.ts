import type { Evidence } from '../../../reports/reportDraft.ts';
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
  /** A number that nothing was made of. */
  readonly missed: boolean;
  /** Within what is being added. */
  readonly pointed: boolean;
  /** Behind where the reader stopped. */
  readonly unread: boolean;
}

/** What else is shown in the text. */
interface Beside {
  readonly missed: readonly Evidence[];
  readonly pointed: Evidence | null;
}

interface Mark {
  readonly spot: Spot;
  readonly start: number;
  readonly end: number;
}

/** The lines of a report, each cut where evidence begins or ends, and where the reader stopped. `start`: the line's offset in the text. */
export const markedLines = (report: ReviewedReport, { missed, pointed }: Beside): readonly { readonly start: number; readonly stretches: readonly Stretch[] }[] => {
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
    const here = ({ start: begin, end }: Evidence): boolean => begin < start + line.length && end > start;
    return { start, stretches: stretchesOf(report, line, { start, marks: marks.filter(here), missed: missed.filter(here), pointed: pointed && here(pointed) ? pointed : null }) };
  });
};

const stretchesOf = (report: ReviewedReport, line: string, { start, marks, missed, pointed }: Beside & { readonly start: number; readonly marks: readonly Mark[] }): readonly Stretch[] => {
  const limit = report.text.length - report.unread;
  const cuts = [...new Set([start, limit, start + line.length, ...[...marks, ...missed, ...(pointed ? [pointed] : [])].flatMap((mark) => [mark.start, mark.end])])]
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
      missed: missed.some((number) => number.start <= cut && number.end >= end),
      pointed: pointed !== null && pointed.start <= cut && pointed.end >= end,
      unread: cut >= limit,
    };
  });
};
