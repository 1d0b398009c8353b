import { useTranslation } from 'react-i18next';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { FileLine, FileNo } from '../summary.ts';
import { groupLines } from './groupLines.ts';

interface Props {
  readonly lines: readonly FileLine[];
  readonly chosen: FileNo | null;
  readonly onChoose: (file: FileNo) => void;
}

/** All files by what they need; one tab stop, arrow keys go from file to file. */
export const FileList = ({ lines, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const said = ({ state }: FileLine): string => {
    if (state.kind === 'refused') return t('import.state.refused');
    if (state.kind !== 'understood') return t(`import.state.${state.kind}`);
    const { counts, attention } = state;
    return [t('import.taken', { n: say.count(counts.accepted) }), ...attention.slice(0, 2).map((each) => t(`import.attention.${each}`))].join(' · ');
  };
  return (
    <div className="review-files">
      {groupLines(lines).map(({ group, lines: members }) => (
        <fieldset key={group} className={`review-group review-group-${group}`}>
          <legend>{t(`import.group.${group}`, { n: members.length })}</legend>
          {members.map((line) => (
            <label key={line.no} className={line.no === chosen ? 'review-file review-file-chosen' : 'review-file'} title={line.name}>
              <input type="radio" name="review-file" checked={line.no === chosen} onChange={() => onChoose(line.no)} />
              <span className={line.take ? 'review-file-name' : 'review-file-name review-file-left'}>{line.name}</span>
              <span className="review-file-said">{line.take ? said(line) : t('import.leftOut')}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
};
