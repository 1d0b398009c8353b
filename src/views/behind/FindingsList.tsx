import { useMemo } from 'react';
import { findingsBehind } from '../../queries/findingsBehind.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useScope } from '../scope/useScope.ts';
import type { Records } from './recordsAddress.ts';
import { sentencesSheet } from './sentencesSheet.ts';
import { useOpenRecord } from './useOpenRecord.ts';
import '../figureButton.css';
import './records.css';

/** The sentences behind a count of findings, by school; each leads to the row it stands in. */
export const FindingsList = ({ asked }: { readonly asked: Extract<Records, { of: 'findings' }> }) => {
  const { t, yearShort } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const openRecord = useOpenRecord();
  const answer = useAnswer(findingsBehind({ ...asked, scope }));
  const shown = answer.isPlaceholderData ? undefined : answer.data;
  const groups = useMemo(() => {
    const named = new Map(workspace.schools.map((school) => [school.id, school.name]));
    const ids = [...new Set(shown?.map((finding) => finding.school))];
    return ids.map((id) => ({ id, name: named.get(id) ?? id, findings: shown?.filter((finding) => finding.school === id) ?? [] }));
  }, [shown, workspace.schools]);
  if (answer.isError) return <FailedState error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!shown) return <LoadingSkeleton figures={0} />;
  return (
    <>
      <div className="records-take">
        <p className="records-scope">{t('behind.sentences', { schools: groups.length, n: shown.length })}</p>
        <SaveTableButton sheet={() => sentencesSheet(groups.flatMap(({ name, findings }) => findings.map(({ sentence }) => ({ school: name, year: yearShort(asked.year), sentence }))), [t(`behind.kind.${asked.kind}`), yearShort(asked.year)], t)} />
      </div>
      <ul className="records-schools">
        {groups.map(({ id, name, findings }) => (
          <li key={id}>
            <strong>
              <AddressLink screen="profile" search={{ schools: [id], year: asked.year }}>
                {name}
              </AddressLink>
            </strong>
            <ul>
              {findings.map(({ sentence, source }) => (
                <li key={`${source.import} ${source.file} ${source.row} ${sentence}`}>
                  <button type="button" className="figure-button records-sentence" title={t('common.sourceHint')} onClick={() => void openRecord(source, { sentence })}>
                    {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
};
