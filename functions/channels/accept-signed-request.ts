import { type Problem, ProblemError } from '../domain/problem.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Graph, SignedRequest, SignedRequestReading } from '../ports/graph.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { change, insert, load } from '../records/record.ts';
import { type SeenRequest, seenRequestRecord } from '../records/signed-requests.ts';
import * as problems from './meta-request-problems.ts';

export interface SignedRequestDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'digest' | 'next'>;
  readonly graph: Pick<Graph, 'readSignedRequest'>;
}

/** What a request asks for. Meta may sign the same text for both, when a person does both in one second. */
export type Purpose = 'deauthorise' | 'delete';

/** A request that may be carried out, and the record of it. */
export interface AcceptedRequest {
  readonly request: SignedRequest;
  readonly seen: SeenRequest;
}

/** How long Meta may take to deliver a request. We choose it: Meta names no time. */
const OLDEST = HOUR;
/** How far Meta's clock may be ahead of ours. */
const AHEAD = 5 * MINUTE;

const REFUSED: Readonly<Record<Exclude<SignedRequestReading['is'], 'genuine'>, Problem>> = {
  malformed: problems.requestMalformed,
  otherAlgorithm: problems.otherAlgorithm,
  forged: problems.requestForged,
};

function genuine(deps: SignedRequestDeps, text: string | undefined): SignedRequest {
  if (text === undefined || text === '') throw new ProblemError([problems.requestMissing]);
  const reading = deps.graph.readSignedRequest(text);
  if (reading.is !== 'genuine') throw new ProblemError([REFUSED[reading.is]]);
  return reading.request;
}

function checkAge({ issuedAt, expiresAt }: SignedRequest, now: Instant): void {
  if (issuedAt > now + AHEAD) throw new ProblemError([problems.requestAhead]);
  if (now > issuedAt + OLDEST || (expiresAt ?? now) < now) throw new ProblemError([problems.requestExpired]);
}

/**
 * Accepts a signed request of Meta once: its signature, its age, and that it was not carried out before. One that a crash
 * interrupted may come again, and goes on under the same code. Throws one of `meta-request-problems.ts`.
 */
export async function acceptSignedRequest(
  deps: SignedRequestDeps,
  text: string | undefined,
  purpose: Purpose,
): Promise<AcceptedRequest> {
  const request = genuine(deps, text);
  const now = deps.clock.now();
  checkAge(request, now);
  const digest = deps.ids.digest(`${purpose}|${request.signedText}`);
  const code = purpose === 'delete' ? deps.ids.next() : undefined;
  const fresh: SeenRequest = { digest, at: now, ...(code !== undefined && { code }) };
  if ((await insert(deps.table, seenRequestRecord, fresh)) === 'written') return { request, seen: fresh };
  const seen = await load(deps.table, seenRequestRecord, keys.signedRequest(digest));
  if (!seen || seen.doneAt !== undefined) throw new ProblemError([problems.requestReplayed]);
  return { request, seen };
}

/** Notes that a request was carried out: the same one is refused from now on. */
export async function noteDone(deps: SignedRequestDeps, { seen }: AcceptedRequest): Promise<void> {
  await change(deps.table, seenRequestRecord, seen, { doneAt: deps.clock.now() }, []);
}
