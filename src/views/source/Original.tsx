import type { Evidence } from '../../queries/access.ts';
import { OriginalRows } from './OriginalRows.tsx';
import { OriginalText } from './OriginalText.tsx';

interface Props {
  readonly evidence: Evidence;
}

/** The place in the original file, as it stands there: rows of a table, or lines of a report. */
export const Original = ({ evidence }: Props) => (evidence.kind === 'cell' ? <OriginalRows evidence={evidence} /> : <OriginalText evidence={evidence} />);
