import type { ProblemDocument, ProblemLine } from '../../functions/http/contract/problem.ts';

/** A refusal by the API, with problems for people to read. */
export class Refused extends Error {
  // Declared, not defined: the oldest browsers would need 500 B of helpers on the first screen to define a field.
  declare readonly status: number;
  declare readonly problems: readonly ProblemLine[];

  constructor(document: Pick<ProblemDocument, 'status' | 'problems' | 'code'>) {
    super(document.code);
    this.name = 'Refused';
    this.status = document.status;
    this.problems = document.problems;
  }

  get code(): string {
    return this.message;
  }
}

/** Refusals that a later attempt may not get: too slow, too early, too many. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** Whether a response with this status would be the same at a later attempt: a 4xx that does not pass with time. */
export const isFinal = (status: number): boolean => status >= 400 && status < 500 && !PASSING.has(status);

const isDocument = (value: unknown): value is ProblemDocument =>
  typeof value === 'object' && value !== null && 'problems' in value && Array.isArray(value.problems);

/**
 * Parses a response that is not 2xx. Returns undefined when it is not in the API's format: something in between answered.
 */
export function refusalOf(text: string): Refused | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isDocument(parsed) ? new Refused(parsed) : undefined;
  } catch {
    return undefined;
  }
}
