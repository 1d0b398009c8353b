import { Drawer } from 'antd';
import type { FindingKind } from '../../domain/finding.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { schoolFindings } from '../../queries/schoolFindings.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { sentencesSheet } from '../behind/sentencesSheet.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { useFormat } from '../useFormat.ts';
import '../figureButton.css';
import '../behind/records.css';

interface Props {
  readonly school: SchoolId;
  readonly category: string;
  readonly kind: FindingKind;
  readonly onClose: () => void;
}

/** What one school said of a category, year by year; each sentence leads to the row it stands in. */
export const SaidDrawer = ({ school, category, kind, onClose }: Props) => {
  const { t, year, yearShort } = useFormat();
  const { workspace } = useAccess();
  const categoryName = useCategoryName();
  const openRecord = useOpenRecord();
  const answer = useAnswer(schoolFindings(school));
  const said = answer.isPlaceholderData ? undefined : answer.data?.filter((one) => one.kind === kind && one.categories.includes(category));
  const name = workspace.schools.find(({ id }) => id === school)?.name ?? school;
  return (
    <Drawer open size={640} onClose={onClose} closable={{ 'aria-label': t('common.close') }} title={t('findings.saidTitle', { school: name, category: categoryName(category) })}>
      {answer.isError && <FailedState error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.isError && !said && <LoadingSkeleton figures={0} />}
      {said && (
        <>
          <div className="records-take">
            <p className="records-scope">{t(said.length === 0 ? 'findings.saidNone' : 'findings.saidScope')}</p>
            {said.length > 0 && <SaveTableButton sheet={() => sentencesSheet(said.map(({ year: of, sentence }) => ({ school: name, year: yearShort(of), sentence })), [name, categoryName(category)], t)} />}
          </div>
          <ul className="records-schools">
            {[...groupBy(said, (one) => one.year)].map(([of, sentences]) => (
              <li key={of}>
                <strong>{year(of)}</strong>
                <ul>
                  {sentences.map((one) => (
                    <li key={one.sentence}>
                      <button type="button" className="figure-button records-sentence" title={t('common.sourceHint')} onClick={() => void openRecord(one.source, { sentence: one.sentence })}>
                        {one.sentence}
                      </button>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  );
};
