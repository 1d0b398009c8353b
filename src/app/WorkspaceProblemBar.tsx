import { useTranslation } from 'react-i18next';
import { blanksOf } from '../domain/problem.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWorkspaceProblem } from './workspace/WorkspaceProblemContext.ts';

/** Over the screen, as long as it holds: the workspace is not all there, and what to do. */
export const WorkspaceProblemBar = () => {
  const { t } = useTranslation();
  const problem = useWorkspaceProblem();
  if (!problem) return null;
  const blanks = blanksOf(problem);
  return (
    <p className="tb-notice" role="alert">
      <Icon name="warning" />
      <span>
        <strong>{t(`problem.${problem.code}`, blanks)}</strong> {t(`problem.${problem.code}_way`, blanks)}
      </span>
    </p>
  );
};
