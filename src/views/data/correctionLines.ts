import type { CorrectedFigure, FigureBefore } from '../../domain/answers/correctedFigures.ts';
import { correctionPlace } from '../../domain/correction.ts';
import type { Workspace } from '../../domain/journal.ts';
import { statusClass } from '../../domain/observation.ts';
import { sourceText } from '../../queries/sourceAddress.ts';

export type CorrectionLine = Workspace['corrections'][number] & {
  readonly name: string;
  /** `later`: what came after it holds. */
  readonly state: 'holds' | 'later' | 'takenBack';
  readonly before: FigureBefore | null;
  /** The address of the figure. */
  readonly source: string;
};

/** The corrections of a workspace, those taken back too, the latest first, with what each figure was. */
export const correctionLines = ({ corrections, schools }: Workspace, answer: readonly CorrectedFigure[]): readonly CorrectionLine[] => {
  const figures = new Map(answer.map((figure) => [figure.correction, figure]));
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return corrections.toReversed().map((correction) => {
    const figure = figures.get(correction.id);
    return {
      ...correction,
      name: names.get(correction.school) ?? correction.school,
      state: !correction.live ? 'takenBack' : figure?.holds === true ? 'holds' : 'later',
      before: figure?.before ?? null,
      source: sourceText({ import: correction.id, ...correctionPlace(statusClass(correction.status)) }),
    };
  });
};
