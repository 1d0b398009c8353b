import type { SchoolId } from '../../domain/ids.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { figureNote, joinNotes, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { ProfileView } from './profileView.ts';
import { yearSaid, type Saying } from './saying.ts';
import { verdictText } from './verdictText.ts';
import { overText, turnedText } from '../../charts/turnWords.ts';

interface Naming extends Saying {
  readonly nameOf: (id: SchoolId) => string;
}

/** The standings as a file: a line a metric, the school's figure, how it stands, and each similar school's figure. */
export const standingsSheet = ({ school, year, similar, themes }: ProfileView, naming: Naming): Sheet => {
  const { t, language, nameOf } = naming;
  return {
    name: [t('profile.title'), school.name, yearSaid(year, naming)],
    columns: [
      t('profile.standing.metric'), school.name, t('sheet.note'), t('profile.standing.change'), t('profile.standing.norm'), t('profile.standing.median'), t('sheet.n'), t('profile.standing.said'),
      ...similar.schools.map(nameOf),
    ],
    rows: themes.flatMap(({ standings }) =>
      standings.map((standing) => {
        const { metric, figure, value, change, turn, over, norm, middle, others } = standing;
        return [
          withUnit(t, metric.name[language], sheetUnit(metric, language)),
          value === null ? null : sheetValue(metric, value, language),
          joinNotes(t, [figureNote(t, figure ?? undefined), turn ? turnedText(turn, yearSaid(year, naming), t) : '', over ? overText(metric, over, naming) : '']),
          change,
          norm === null ? null : t(`chart.standing.${norm}`),
          middle === null ? null : sheetValue(metric, middle.median, language),
          others.length,
          verdictText(standing, similar.schools.length, naming),
          ...similar.schools.map((id) => {
            const other = others.find((one) => one.school === id);
            return other ? sheetValue(metric, other.value, language) : null;
          }),
        ];
      }),
    ),
  };
};
