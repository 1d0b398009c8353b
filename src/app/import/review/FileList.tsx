import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindBox } from '../../../ui/FindBox.tsx';
import { useDataText } from '../../../views/data/useDataText.ts';
import type { FileLine, FileNo } from '../summary.ts';
import { FileLineChoice } from './FileLineChoice.tsx';
import { groupLines, type Group } from './groupLines.ts';

interface Props {
  readonly lines: readonly FileLine[];
  readonly chosen: FileNo | null;
  readonly onChoose: (file: FileNo) => void;
}

/** So many of a group are listed at first, and so many more at a press. */
const FIRST = 60;
const MORE = 400;
const MANY = 20;

/** All files by what they need; one tab stop, arrow keys go from file to file. */
export const FileList = ({ lines, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const [find, setFind] = useState('');
  const [listed, setListed] = useState<ReadonlyMap<Group, number>>(new Map());
  const needle = find.trim().toLowerCase();
  const found = needle === '' ? lines : lines.filter(({ name }) => name.toLowerCase().includes(needle));
  return (
    <>
      {lines.length > MANY && <FindBox label={t('import.findFile')} value={find} onFind={setFind} />}
      <div className="review-files">
        {found.length === 0 && lines.length > 0 && <p className="data-note">{t('import.noFileCalled', { find })}</p>}
        {groupLines(found).map(({ group, lines: members }) => {
          const shown = Math.max(listed.get(group) ?? FIRST, members.findIndex(({ no }) => no === chosen) + 1);
          return (
            <fieldset key={group} className={`review-group review-group-${group}`}>
              <legend>{t('import.groupOf', { what: group === 'refused' || group === 'working' || group === 'fine' ? t(`import.group.${group}`) : t(`import.attention.${group}`), n: say.count(members.length) })}</legend>
              {members.slice(0, shown).map((line) => (
                <FileLineChoice key={line.no} line={line} chosen={line.no === chosen} onChoose={onChoose} />
              ))}
              {shown < members.length && (
                <button type="button" className="review-more" onClick={() => setListed(new Map([...listed, [group, shown + MORE]]))}>
                  {t('import.moreFiles', { n: say.count(members.length - shown) })}
                </button>
              )}
            </fieldset>
          );
        })}
      </div>
    </>
  );
};
