import { useCallback } from 'react';
import type { Year } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import type { StatedItem } from './checklist.ts';
import { namedText } from './namedText.ts';

/** The checklist as a file to send to schools: a row a measure, with a column for the school's reply. */
export const useChecklistSheet = (): ((items: readonly StatedItem[], year: Year) => Sheet) => {
  const { t, yearShort, value, difference, language } = useFormat();
  const categoryName = useCategoryName();
  return useCallback(
    (items, year) => {
      const joiner = t('sheet.joiner');
      return {
        name: [t('findings.title'), t('findings.checklist', { before: yearShort(year - 1), year: yearShort(year) })],
        columns: [
          t('findings.school'), t('findings.category'), t('findings.sentence'), `${t('findings.problem')} ${yearShort(year - 1)}`, `${t('findings.problem')} ${yearShort(year)}`,
          t('findings.figures'), t('findings.proposed'), t('findings.reasonColumn'), t('findings.setState'), t('findings.remark'),
        ],
        rows: items.map(({ school, measure, problems, reported, figures, proposal, state }) => [
          school.name,
          measure.categories.map(categoryName).join(joiner),
          measure.sentence,
          problems.map(({ category, before }) => `${categoryName(category)} ${namedText(t, before)}`).join(joiner),
          problems.map(({ category, now }) => `${categoryName(category)} ${namedText(t, now, reported)}`).join(joiner),
          figures.map(({ metric, value: now, change }) => [metric.name[language], value(metric, now), change === null ? '' : t('findings.change', { change: difference(metric, change) })].filter((text) => text !== '').join(' ')).join(joiner),
          t(`findings.states.${proposal.state}`),
          t(`findings.reason.${proposal.reason}`),
          state ? t(`findings.states.${state}`) : t('findings.noState'),
          null,
        ]),
      };
    },
    [t, yearShort, value, difference, language, categoryName],
  );
};
