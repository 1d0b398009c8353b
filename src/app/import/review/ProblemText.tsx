import { useTranslation } from 'react-i18next';
import { blanksOf, type Problem } from '../../../domain/problem.ts';

interface Props {
  readonly problem: Problem;
}

/** What went wrong and where, and the way out. */
export const ProblemText = ({ problem }: Props) => {
  const { t } = useTranslation();
  const values = blanksOf(problem);
  return (
    <>
      {t(`problem.${problem.code}`, { ...values, defaultValue: t('import.unknownProblem', { code: problem.code }) })}
      <div className="data-way">{t(`problem.${problem.code}_way`, { ...values, defaultValue: '' })}</div>
    </>
  );
};
