import { useState } from 'preact/hooks';
import { Lazy } from '../../components/lazy.tsx';
import { useLoading } from '../../components/use-loading.ts';
import type { Draft } from '../../drafts/draft.ts';
import { listDrafts } from '../../drafts/draft-store.ts';
import { myId } from '../../session.ts';

const load = async () => (await import('../../chunks/above.ts')).DraftList;

/** Looks for drafts on this phone that were not sent; the code that lists them is loaded when there are some. */
export function Unfinished() {
  const [found, setFound] = useState<readonly Draft[]>([]);
  useLoading(
    // Those that she has sent off stand in the queue.
    async () => (await listDrafts(myId.value)).filter(({ queued }) => !queued),
    setFound,
    [myId.value],
  );
  return found.length > 0 ? <Lazy load={load} props={{ found }} /> : null;
}
