import { useMemo } from 'react';
import { findingHeatChart } from '../../charts/findings/findingHeatChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { FindingKind } from '../../domain/finding.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { useAccess } from '../../queries/access.ts';
import { useOpenRecords } from '../behind/RecordsBehind.tsx';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useFormat } from '../useFormat.ts';
import type { CategoriesView } from './categoriesView.ts';
import { HeatTable } from './HeatTable.tsx';

interface Props {
  readonly view: CategoriesView;
  readonly kind: FindingKind;
  /** Pointed out; empty: none. */
  readonly category: string;
  readonly questions: readonly AnyQuestion[];
}

const percent = (schools: number, of: number): number => (schools / of) * 100;

/** Categories over the years, as the share of schools that named each; a cell leads to its sentences. */
export const HeatPanel = ({ view, kind, category: pointed, questions }: Props) => {
  const { t, yearShort } = useFormat();
  const look = useLook();
  const { basis } = useAccess().workspace;
  const categoryName = useCategoryName();
  const openRecords = useOpenRecords();
  const title = t(`behind.kind.${kind}`);
  const drawing = useMemo(
    () => findingHeatChart({ title, years: view.years, basis, categories: view.categories.map((id) => ({ id, name: id === pointed ? `▸ ${categoryName(id)}` : categoryName(id) })), cells: view.cells }, look),
    [title, view, basis, categoryName, pointed, look],
  );
  return (
    <ChartPanel
      name="heat"
      title={t('findings.heat', { kind: title })}
      scope={t('findings.heatScope', { kind: title, n: view.schools })}
      drawing={drawing}
      height={Math.round((view.categories.length + 3) * look.fontSize * 2)}
      fills
      onPoint={(target) => {
        if (target.kind !== 'other') return;
        const [year = '', ...category] = target.key.split('~');
        openRecords({ of: 'findings', year: Number(year), kind, category: category.join('~') });
      }}
      table={() => <HeatTable view={view} kind={kind} />}
      sheet={() => ({
        name: [t('findings.title'), title],
        columns: [t('findings.category'), t('findings.year'), t('findings.n'), t('findings.of'), t('sheet.withUnit', { name: t('findings.share'), unit: '%' })],
        rows: view.cells.map((cell) => [categoryName(cell.category), yearShort(cell.year), cell.schools, cell.of, percent(cell.schools, cell.of)]),
      })}
      questions={questions}
    />
  );
};
