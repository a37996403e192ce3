import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Random } from '../../functions/domain/seeded.ts';
import { authenticate } from './access/authenticate.ts';
import { spend, usageHeaders, type Bucket } from './access/limits.ts';
import { carryOutFault, type Ending } from './faults/carry-out-fault.ts';
import { chooseFault } from './faults/choose-fault.ts';
import { answerTokenExchange, EXCHANGE_PARAMETERS } from './oauth/access-token.ts';
import { refuseAliases, refuseLegacyParameters, withMethodOverride } from './legacy-features.ts';
import type { Outcome } from './operation.ts';
import { readNode, targetOf, type Target } from './routes.ts';
import type { Setting } from './setting.ts';
import type { Change } from './state/changes.ts';
import { fieldsOf, type GraphCall, type AuthenticatedCall } from './graph-call.ts';
import { errorBody, GraphError, statusOf } from './wire/graph-error.ts';
import { Parameters } from './wire/parameters.ts';
import { readPath, UNVERSIONED } from './wire/path.ts';
import { invalid, unknownParameter } from './wire/refusals.ts';
import type { GraphReply } from './wire/reply.ts';
import type { GraphRequest } from './wire/request.ts';

/** What answering a call needs beside the request. */
export interface Circumstances {
  readonly setting: Setting;
  readonly now: Instant;
  readonly traceId: string;
  readonly inBatch: boolean;
  readonly random: Random;
  readonly record: (change: Change) => void;
}

/** Throws for parameters that Meta has removed from every version. */
function refuseRetired({ parameters, segments, method }: GraphCall): void {
  if (segments.length === 0 && method === 'GET' && parameters.has('ids')) {
    throw invalid('The ids query parameter is deprecated in v26.0+');
  }
  if (parameters.has('date_format')) throw invalid('The date_format query parameter is deprecated in v26.0+');
}

function exchangeTarget(call: GraphCall): Target {
  const known = new Set([...EXCHANGE_PARAMETERS, 'access_token', 'format', 'locale', 'pretty', 'debug']);
  for (const name of call.parameters.names()) if (!known.has(name)) throw unknownParameter(name);
  const run = (): Outcome => ({ body: answerTokenExchange(call) });
  return { verb: 'token.exchange', bucket: undefined, subject: 'oauth', run };
}

/** Counts the call, then carries it out, or lets the first fault that applies change what happens. */
function carryOut(circumstances: Circumstances, call: GraphCall, target: Target): Ending {
  const { setting, now, record, random, inBatch } = circumstances;
  const { verb, bucket, subject } = target;
  spend(setting, bucket, now);
  const account = bucket?.account;
  const traits = { method: call.method, verb, segments: call.segments, account, inBatch };
  const fault = chooseFault(setting.state, traits, random, record);
  if (!fault) return { is: 'outcome', outcome: target.run() };
  return carryOutFault(fault, { state: setting.state, now, bucket, subject, record, proceed: target.run });
}

function bodyOf(call: GraphCall | AuthenticatedCall, { body, created }: Outcome): unknown {
  const fields = created && 'caller' in call && fieldsOf(call);
  return fields ? readNode(call, created, fields) : body;
}

/** Answers one call that is not a batch. A `GraphError` is not thrown but becomes the reply. */
export function answerCall(sent: GraphRequest, circumstances: Circumstances): GraphReply {
  const { setting, now, traceId, record } = circumstances;
  const request = withMethodOverride(setting.state, sent);
  let version: string = UNVERSIONED;
  let bucket: Bucket | undefined;
  const reply = (status: number, body: unknown): GraphReply => ({
    is: 'answer',
    status,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'facebook-api-version': version,
      'x-fb-trace-id': traceId,
      'x-fb-rev': '1030000000',
      ...usageHeaders(setting, bucket, now),
    },
    body,
  });
  try {
    const path = readPath(request.path);
    version = path.version;
    const parameters = new Parameters(request.query, request.body);
    const { method, source } = request;
    const open: GraphCall = {
      setting,
      state: setting.state,
      now,
      ...path,
      method,
      parameters,
      random: circumstances.random,
      source,
      record,
    };
    refuseRetired(open);
    refuseLegacyParameters(setting.state, parameters.names());
    const isExchange = path.segments.join('/') === 'oauth/access_token';
    const call: GraphCall | AuthenticatedCall = isExchange
      ? open
      : { ...open, caller: authenticate(setting, parameters, request.token, now) };
    const target = 'caller' in call ? targetOf(call) : exchangeTarget(call);
    bucket = target.bucket;
    // Throws for a mistake in `fields` before anything is changed.
    if ('caller' in call) refuseAliases(setting.state, fieldsOf(call) ?? []);
    const ending = carryOut(circumstances, call, target);
    if (ending.is === 'outcome') return reply(200, bodyOf(call, ending.outcome));
    return ending.is === 'errorWith200' ? reply(200, errorBody(ending.facts, traceId)) : ending;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return reply(statusOf(error.facts), errorBody(error.facts, traceId));
  }
}
