import { myId } from '../session.ts';
import type { Draft } from './draft.ts';
import { listDrafts } from './draft-store.ts';

/** Returns the user's drafts that she has sent off and that the server does not have yet, the earliest first. */
export async function listQueued(): Promise<Draft[]> {
  const drafts = await listDrafts(myId.value);
  return drafts
    .filter(({ queued }) => queued !== undefined)
    .sort((a, b) => (a.queued?.at ?? 0) - (b.queued?.at ?? 0));
}

/** Goes on to send them. Loads the code for it only when there is one. */
export async function sendQueued(): Promise<void> {
  const queued = await listQueued();
  if (queued.length === 0) return;
  const { resumeProduct } = await import('../chunks/make.ts');
  await Promise.all(queued.map(resumeProduct));
}
