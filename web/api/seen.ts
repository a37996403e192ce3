import type { Seen } from '../../client/request.ts';

/** Returns the revision in an answer of the server, if it has one. */
export function revisionOf(answer: unknown): Seen | undefined {
  if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return undefined;
  const { revision } = answer;
  return typeof revision === 'number' || typeof revision === 'string' ? revision : undefined;
}
