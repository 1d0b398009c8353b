import { FOLLOW_UP_STATES, type FollowUpState } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { StatedItem } from './checklist.ts';
import { namedText } from './namedText.ts';

interface Props {
  readonly items: readonly StatedItem[];
  readonly year: Year;
}

/** The checklist where nobody works on it: what became of the measures counted, then a row a measure. */
export const ChecklistSlide = ({ items, year }: Props) => {
  const { t, year: inWords, yearShort, value, language } = useFormat();
  const shortName = useShortName();
  const categoryName = useCategoryName();
  const counted = (states: readonly FollowUpState[]): string =>
    FOLLOW_UP_STATES.map((state) => ({ state, n: states.filter((one) => one === state).length }))
      .filter(({ n }) => n > 0)
      .map(({ state, n }) => t('findings.stateCount', { state: t(`findings.states.${state}`), n }))
      .join(t('chart.comma'));
  const set = items.flatMap(({ state }) => state ?? []);
  const open = items.filter(({ state }) => state === null);
  return (
    <>
      <p className="findings-counts">
        {set.length > 0 && <span>{t('findings.setCounts', { n: set.length, said: counted(set) })}</span>}
        {open.length > 0 && <span>{t('findings.openCounts', { n: open.length, said: counted(open.map(({ proposal }) => proposal.state)) })}</span>}
      </p>
      <table className="findings-slide">
        <caption className="tb-unseen">{t('findings.checklist', { before: inWords(year - 1), year: inWords(year) })}</caption>
        <thead>
          <tr>
            {(['school', 'measure', 'problem', 'figures', 'setState'] as const).map((column) => (
              <th key={column} scope="col">
                {column === 'problem' ? t('findings.problemYears', { before: yearShort(year - 1), year: yearShort(year) }) : t(`findings.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ key, school, measure, problems, reported, figures, proposal, state }) => (
            <tr key={key}>
              <th scope="row">{shortName(school.id)}</th>
              <td>{measure.categories.map(categoryName).join(t('chart.joiner'))}</td>
              <td>{problems.map(({ category, before, now }) => t('findings.problemTurn', { category: categoryName(category), was: namedText(t, before), is: namedText(t, now, reported) })).join(t('sheet.joiner'))}</td>
              <td>{figures.map(({ metric, value: now }) => `${metric.name[language]} ${value(metric, now)}`).join(t('sheet.joiner'))}</td>
              <td className="findings-state" data-state={state ?? 'none'}>
                {state ? t(`findings.states.${state}`) : t('findings.proposal', { state: t(`findings.states.${proposal.state}`) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
