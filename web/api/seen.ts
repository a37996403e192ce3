/** The revision that an edit replaces, as the server told it; `new` for something that the edit creates. */
export type Seen = number | string;

/** Returns the headers by which an edit says what it replaces. */
export const headersOfSeen = (seen: Seen | undefined): Record<string, string> => {
  if (seen === undefined) return {};
  return seen === 'new' ? { 'if-none-match': '*' } : { 'if-match': `"${seen}"` };
};

/** Returns the revision in an answer of the server, if it has one. */
export function revisionOf(answer: unknown): Seen | undefined {
  if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return undefined;
  const { revision } = answer;
  return typeof revision === 'number' || typeof revision === 'string' ? revision : undefined;
}
