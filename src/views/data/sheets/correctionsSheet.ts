import type { TFunction } from 'i18next';
import type { Sheet } from '../../../ui/SaveTableContext.ts';
import type { useFigureText } from '../../source/useFigureText.ts';
import type { CorrectionLine } from '../correctionLines.ts';

interface Saying {
  readonly t: TFunction;
  readonly figure: ReturnType<typeof useFigureText>;
}

/** Every correction as a line of a file, those taken back too. */
export const correctionsSheet = (lines: readonly CorrectionLine[], { t, figure }: Saying): Sheet => ({
  name: [t('data.tabs.corrections')],
  columns: [t('source.school'), t('source.year'), t('source.metric'), t('correction.before'), t('correction.after'), t('correction.reasonShort'), t('correction.at'), t('correction.state')],
  rows: lines.map((line) => [
    line.name, figure.year(line.year), figure.metric(line.metric), line.before ? figure.value({ ...line.before, metric: line.metric }) : null,
    figure.value(line), line.reason, line.at, t(`correction.states.${line.state}`),
  ]),
});
