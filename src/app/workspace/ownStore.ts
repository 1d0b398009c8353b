import { fine, type Outcome } from '../../domain/problem.ts';
import { openWorkspaceFile } from '../../export/workspaceFile.ts';
import { carriedStore } from '../../store/carriedStore.ts';
import { openStore } from '../../store/openStore.ts';
import type { Store } from '../../store/store.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import { CARRIED_WORKSPACE } from '../carried/carriedParts.ts';
import { chosenStore } from './chosenStore.ts';

let carried: Promise<Outcome<Store>> | null = null;

/** The store of the user's own workspace: of this browser, or what a page that was handed on carries. */
export const openOwnStore = (): Promise<Outcome<Store>> => (carriedPage() ? (carried ??= openCarried()) : openStore(chosenStore()));

const openCarried = async (): Promise<Outcome<Store>> => {
  const file = await (await fetch(`embedded:${CARRIED_WORKSPACE}`)).blob();
  const opened = await openWorkspaceFile(file, document.title);
  return opened.ok ? fine(carriedStore(opened.value)) : opened;
};
