import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { Lazy } from './lazy.tsx';
import { Problems } from './notice.tsx';

const prove = async () => (await import('../chunks/passkeys.ts')).ProveOrAdd;

/** Problems of a refusal; one that asks for a passkey comes with the button for it, after which `onProven` tries again. */
export const ProblemsOrProof = ({
  lines,
  onProven,
}: {
  readonly lines: readonly ProblemLine[];
  readonly onProven: () => unknown;
}) => (
  <>
    <Problems lines={lines} />
    {lines.some(({ code }) => code === 'passkey.missing' || code === 'passkey.notProven') && (
      <Lazy load={prove} props={{ lines, onProven }} />
    )}
  </>
);
