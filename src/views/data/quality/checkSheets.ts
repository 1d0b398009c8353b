import type { QualityAsk } from '../../../domain/answers/qualityAsks.ts';
import type { Workspace } from '../../../domain/journal.ts';
import { yearLabel, type Year } from '../../../domain/year.ts';
import { sheetUnit, sheetValue } from '../../sheetFigure.ts';
import { askText, type AskSaying } from './askText.ts';
import type { SchoolAsks } from './askGroups.ts';
import type { ChecksWanted } from './SaveChecksContext.ts';

interface Saying extends Omit<AskSaying, 'metrics'> {
  readonly workspace: Workspace;
  readonly year: Year;
  /** Short names of schools, for sheets and files. */
  readonly nameOf: (school: SchoolAsks['school']) => string;
}

/**
 * What schools are asked, as sheets to send back: a row a figure, with every reason, an empty column for the right value and
 * one for a note. Names and roles of the columns are those that an import knows again without a mapping.
 */
export const checkSheets = (schools: readonly SchoolAsks[], { t, language, workspace, year, nameOf }: Saying): ChecksWanted => {
  const { metrics, basis } = workspace;
  const registered = new Map(workspace.schools.map((school) => [school.id, school]));
  const label = yearLabel(year, basis);
  const rowOf = (school: SchoolAsks['school'], asks: readonly QualityAsk[]) => {
    const [first] = asks;
    const metric = metrics.find(({ id }) => id === first?.metric);
    const said = (value: number | null) => (value === null || !metric ? null : sheetValue(metric, value, language));
    const unit = metric ? sheetUnit(metric, language) : '';
    const name = metric?.name[language] ?? t('quality.whole');
    return [
      registered.get(school)?.code ?? null,
      registered.get(school)?.name ?? school,
      label,
      unit === '' ? name : t('template.withUnit', { name, unit }),
      said(first?.value ?? null),
      said(first?.before ?? null),
      asks.map((ask) => askText(ask, { t, language, metrics })).join(t('quality.join')),
      null,
      null,
    ];
  };
  return {
    columns: (['code', 'school', 'year', 'metric', 'value', 'before', 'why', 'right', 'note'] as const).map((id) => t(`quality.column.${id}`)),
    checks: schools.map(({ school, asks }) => {
      const byMetric = new Map<string, QualityAsk[]>();
      for (const ask of asks) byMetric.set(ask.metric ?? '', [...(byMetric.get(ask.metric ?? '') ?? []), ask]);
      return { name: nameOf(school), rows: [...byMetric.values()].map((same) => rowOf(school, same)) };
    }),
    notes: [t('quality.note1'), t('quality.note2'), t('quality.note3')],
    name: [t('quality.file'), label],
  };
};
