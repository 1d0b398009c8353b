import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { FileLine, FileNo } from '../summary.ts';

interface Props {
  readonly line: FileLine;
  readonly chosen: boolean;
  readonly onChoose: (file: FileNo) => void;
}

/** One file of the list. Drawn again only when something of it changed: there can be thousands. */
export const FileLineChoice = memo(({ line, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const said = ({ state }: FileLine): string => {
    if (state.kind === 'refused') return t('import.state.refused');
    if (state.kind !== 'understood') return t(`import.state.${state.kind}`);
    const { counts, attention, report } = state;
    if (report && report.open > 0) return t('reports.line', { done: report.items - report.open, items: report.items });
    return [t('import.taken', { n: say.count(counts.accepted) }), ...attention.slice(0, 2).map((each) => t(`import.attention.${each}`))].join(' · ');
  };
  return (
    <label className={chosen ? 'review-file review-file-chosen' : 'review-file'} title={line.name}>
      <input type="radio" name="review-file" checked={chosen} onChange={() => onChoose(line.no)} />
      <span className={line.take ? 'review-file-name' : 'review-file-name review-file-left'}>{line.name}</span>
      <span className="review-file-said">{line.take ? said(line) : t('import.leftOut')}</span>
    </label>
  );
});
