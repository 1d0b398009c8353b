import { createContext, useContext } from 'react';
import type { Problem } from '../../domain/problem.ts';

/** Why the workspace on view is not all there: nothing can be kept, the sample did not load, the engine died. */
export const WorkspaceProblemContext = createContext<Problem | null>(null);

export const useWorkspaceProblem = (): Problem | null => useContext(WorkspaceProblemContext);
