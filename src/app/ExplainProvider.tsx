import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EngineDeath } from '../engine/database.ts';
import { blanksOf } from '../domain/problem.ts';
import { ExplainContext, type Explain } from '../ui/ExplainContext.ts';
import { ProblemError } from './workspace/problemError.ts';
import { problemOf } from './workspace/problemOf.ts';

/** Gives failed screens the words of the problem behind an error. What was not to be expected stays a bug, with its details. */
export const ExplainProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const explain = useCallback<Explain>(
    (error) => {
      if (!(error instanceof ProblemError || error instanceof EngineDeath)) return null;
      const problem = problemOf(error);
      const { code } = problem;
      const blanks = blanksOf(problem);
      return { what: t(`problem.${code}`, blanks), way: t(`problem.${code}_way`, blanks) };
    },
    [t],
  );
  return <ExplainContext value={explain}>{children}</ExplainContext>;
};
