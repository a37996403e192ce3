import type { ChangeList } from '../../../functions/http/contract/changes.ts';
import { Lazy } from '../../components/lazy.tsx';

const load = async () => (await import('../../chunks/above.ts')).Changes;

/** Tells what others changed of the user's; its code is loaded when somebody did. */
export const ChangedForMe = ({ changes }: ChangeList) =>
  changes.length > 0 ? <Lazy load={load} props={{ changes }} /> : null;
