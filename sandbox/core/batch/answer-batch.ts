import { usageHeaders } from '../access/limits.ts';
import { answerCall, type Circumstances } from '../answer-call.ts';
import { carryOutFault } from '../faults/carry-out-fault.ts';
import { chooseFault } from '../faults/choose-fault.ts';
import { errorBody, GraphError, statusOf } from '../wire/graph-error.ts';
import type { Parameters } from '../wire/parameters.ts';
import { readPath } from '../wire/path.ts';
import { unknownParameter } from '../wire/refusals.ts';
import type { GraphReply } from '../wire/reply.ts';
import type { GraphRequest } from '../wire/request.ts';
import { batchItems } from './batch-items.ts';

/** Parameters that a batch takes; Meta refuses any other. */
const BATCH_PARAMETERS = new Set([
  'batch',
  'access_token',
  'appsecret_proof',
  'appsecret_time',
  'include_headers',
  'pretty',
  'debug',
]);

/** Returns an item's reply inside the batch: `null` if it had no answer, so that only a read of the object tells its effect. */
function itemReply(reply: GraphReply, withHeaders: boolean): unknown {
  if (reply.is === 'page') return { code: reply.status, body: reply.html };
  if (reply.is !== 'answer') return null;
  const headers = Object.entries(reply.headers).map(([name, value]) => ({ name, value }));
  return {
    code: reply.status,
    ...(withHeaders ? { headers } : {}),
    body: JSON.stringify(reply.body),
  };
}

/** Answers a batch: its items in order, each on its own, so that one that fails does not fail the others. */
export function answerBatch(
  request: GraphRequest,
  parameters: Parameters,
  circumstances: Circumstances,
): GraphReply {
  const { setting, now, traceId, record, random } = circumstances;
  const { version } = readPath(request.path);
  const reply = (status: number, body: unknown): GraphReply => ({
    is: 'answer',
    status,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'facebook-api-version': version,
      'x-fb-trace-id': traceId,
      ...usageHeaders(setting, undefined, now),
    },
    body,
  });
  const proceed = (): { body: unknown } => {
    for (const name of parameters.names()) if (!BATCH_PARAMETERS.has(name)) throw unknownParameter(name);
    const withHeaders = parameters.flag('include_headers') ?? true;
    const items = batchItems(parameters, request.token);
    return {
      body: items.map((item) =>
        itemReply(answerCall(item, { ...circumstances, inBatch: true }), withHeaders),
      ),
    };
  };
  try {
    const call = {
      method: request.method,
      verb: 'batch',
      segments: [],
      account: undefined,
      inBatch: false,
    } as const;
    const fault = chooseFault(setting.state, call, random, record);
    if (!fault) return reply(200, proceed().body);
    const ending = carryOutFault(fault, {
      state: setting.state,
      now,
      bucket: undefined,
      subject: 'batch',
      record,
      proceed,
    });
    if (ending.is === 'outcome') return reply(200, ending.outcome.body);
    return ending.is === 'errorWith200' ? reply(200, errorBody(ending.facts, traceId)) : ending;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return reply(statusOf(error.facts), errorBody(error.facts, traceId));
  }
}
