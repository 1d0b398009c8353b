import type { KnownNames } from '../summary.ts';
import { BrandEditor } from './BrandEditor.tsx';
import type { ReportEdit } from './editReport.ts';
import { FigureEditor } from './FigureEditor.tsx';
import { FindingEditor } from './FindingEditor.tsx';
import type { ReviewedReport } from './reviewedReport.ts';
import { SchoolEditor } from './SchoolEditor.tsx';
import type { Spot } from './spots.ts';
import { YearEditor } from './YearEditor.tsx';

interface Props {
  readonly report: ReviewedReport;
  readonly spot: Spot;
  readonly known: KnownNames;
  readonly onEdit: (edit: ReportEdit) => void;
  readonly onCancel: () => void;
}

/** The form that corrects what stands at a spot. */
export const SpotEditor = ({ report, spot, known, onEdit, onCancel }: Props) => {
  const { school, year } = report;
  if (spot === 'school') return <SchoolEditor known={known.schools} name={school.name} chosen={school.match?.school ?? null} onSave={onEdit} onCancel={onCancel} />;
  if (spot === 'year') return <YearEditor year={year.value} basis={year.basis} onSave={onEdit} onCancel={onCancel} />;
  const content = report.items[spot]?.content;
  switch (content?.is) {
    case 'figure':
      return <FigureEditor figure={content} onSave={(figure) => onEdit({ kind: 'correct', item: spot, content: { is: 'figure', ...figure } })} onCancel={onCancel} />;
    case 'brand':
      return <BrandEditor brand={content} onSave={(brand) => onEdit({ kind: 'correct', item: spot, content: { is: 'brand', ...brand } })} onCancel={onCancel} />;
    case 'finding':
      return <FindingEditor finding={content} onSave={(finding) => onEdit({ kind: 'correct', item: spot, content: { is: 'finding', ...finding } })} onCancel={onCancel} />;
    case undefined:
    default:
      return null;
  }
};
