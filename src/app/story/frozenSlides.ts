import { QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Question } from '../../engine/question.ts';
import type { Frozen, SlideHost } from '../../present/SlideHost.ts';
import type { FrozenData } from '../../present/story.ts';
import type { StoryShelf } from '../../present/StoryShelf.ts';
import { accessTo } from '../workspace/accessTo.ts';
import type { OpenWorkspace } from '../workspace/openWorkspace.ts';
import { ProblemError } from '../workspace/problemError.ts';
import type { Workspaces } from '../workspace/workspaces.ts';

/** Where slides keep their answers. */
type AnswerShelf = Pick<StoryShelf, 'answers' | 'keepAnswers'>;

const PAUSE_MS = 1000;

/** The data of each slide, opened once: the workspace as it was, with the answers kept, and an engine only if more is asked. */
export const frozenSlides = (workspaces: Workspaces, shelf: AnswerShelf): SlideHost['frozen'] => {
  const opened = new Map<string, Promise<Frozen>>();
  return (slide) => {
    const { data, answers } = slide;
    const name = `${data.workspace} ${data.revision} ${answers}`;
    const known = opened.get(name);
    if (known) return known;
    const begun = openFrozen(workspaces, shelf, slide);
    opened.set(name, begun);
    begun.catch(() => opened.delete(name));
    return begun;
  };
};

const openFrozen = async (workspaces: Workspaces, shelf: AnswerShelf, { data, answers: name }: Parameters<SlideHost['frozen']>[0]): Promise<Frozen> => {
  const [kept, open] = await Promise.all([shelf.answers(name), workspaceOf(workspaces, data)]);
  const { workspace } = open.state();
  if (!workspace) throw new Error('A workspace that is ready has none');
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: Infinity, structuralSharing: false, refetchOnWindowFocus: false } } });
  const keyOf = (key: QueryKey): QueryKey => ['answer', data.workspace, workspace.revision, ...key];
  for (const { key, answer } of kept) client.setQueryData(keyOf(key), answer);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    const answered = client.getQueryCache().findAll({ queryKey: keyOf([]) }).filter(({ state }) => state.status === 'success');
    void shelf.keepAnswers(name, answered.map(({ queryKey, state }) => ({ key: queryKey.slice(3), answer: state.data })));
  };
  const ask = async <Answer>(question: Question<Answer>): Promise<Answer> => {
    // Found anew each time: what was the present when the slide was opened may be the past by now.
    const asked = await workspaceOf(workspaces, data);
    const answer = await asked.ask(question);
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE_MS);
    return answer;
  };
  return { access: { ...accessTo({ open, workspace, evidence: async () => null, own: workspaces.own }), ask }, client };
};

const workspaceOf = async ({ own, sample, ownAt }: Workspaces, data: FrozenData): Promise<OpenWorkspace> => {
  const present = data.workspace === 'own' ? own : sample;
  await present.ready;
  const open = data.workspace === 'own' ? ownAt(data.revision) : sample;
  await open.ready;
  // Made of a journal that is not here: the answers kept are all there is.
  if (data.workspace === 'own' && (open.state().workspace?.revision ?? 0) < data.revision) throw new ProblemError({ code: 'slide_elsewhere', place: {}, values: {} });
  return open;
};
