import { lineBreaks } from '../../domain/register/predecessors.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { yearLabel } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { figureNote, joinNotes, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { ProfileView } from './profileView.ts';
import { yearSaid, type Saying } from './saying.ts';
import { overText, turnedText, turnText } from '../../charts/turnWords.ts';

/** The small charts as a file: a line a metric and year, the school's figure with a note, the median of similar schools with its n. */
export const trendsSheet = ({ school, trends }: ProfileView, { t, language, basis }: Saying): Sheet => ({
  name: [t('profile.title'), school.name, t('profile.trends.title')],
  columns: [t('profile.trends.metric'), t('profile.year'), school.name, t('sheet.note'), t('profile.standing.median'), t('sheet.n')],
  rows: trends.standings.flatMap(({ metric }) =>
    trends.years.map((year) => {
      const figure = trends.own.find((one) => one.metric === metric.id && one.year === year);
      const group = trends.group.find((one) => one.metric === metric.id && one.year === year);
      const value = figure?.value ?? null;
      const over = trends.over.get(metric.id);
      const together = over?.get(year);
      const breaks = lineBreaks(trends.turns, over);
      return [
        withUnit(t, metric.name[language], sheetUnit(metric, language)),
        yearLabel(year, basis),
        value === null ? null : sheetValue(metric, value, language),
        joinNotes(t, [
          figureNote(t, figure),
          together ? overText(metric, together, { t, language }) : '',
          ...trends.turns.filter((turn) => turn.year === year).map((turn) => (breaks.includes(year) ? turnedText(turn, yearSaid(year, { t, language, basis }), t) : turnText(school.name, turn, t))),
        ]),
        group && group.n >= SMALLEST_GROUP ? group.median : null,
        group?.n ?? 0,
      ];
    }),
  ),
});
