import { useLoaded } from '../../api/loaded.ts';
import { listMyChanges } from '../../api/my-changes.ts';
import { Lazy } from '../../components/lazy.tsx';

const load = async () => (await import('../../chunks/above.ts')).Changes;

/** Tells what others changed of the user's; its code is loaded when somebody did. */
export function ChangedForMe() {
  const changes = useLoaded('changes-for-me', listMyChanges).value?.changes ?? [];
  return changes.length === 0 ? null : <Lazy load={load} props={{ changes }} />;
}
