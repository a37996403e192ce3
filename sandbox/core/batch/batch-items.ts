import * as z from 'zod';
import { GraphError } from '../wire/graph-error.ts';
import type { Parameters } from '../wire/parameters.ts';
import { invalid } from '../wire/refusals.ts';
import type { GraphMethod, GraphRequest } from '../wire/request.ts';

const MAXIMUM_ITEMS = 50;

const Item = z.strictObject({
  method: z.string(),
  relative_url: z.string().max(8_000),
  body: z.string().max(200_000).optional(),
  name: z.string().optional(),
  omit_response_on_success: z.boolean().optional(),
});
const Items = z.array(Item);

function methodOf(text: string): GraphMethod {
  const method = text.toUpperCase();
  if (method === 'GET' || method === 'POST' || method === 'DELETE') return method;
  throw invalid(`Unsupported method in batch: ${text}`);
}

const fieldsOf = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

/** The batch's token and proof, for an item that has no token of its own. */
function inherited(parameters: Parameters, own: Record<string, string>): Record<string, string> {
  if (own['access_token'] !== undefined) return {};
  const given: Record<string, string> = {};
  for (const name of ['access_token', 'appsecret_proof', 'appsecret_time']) {
    const value = parameters.text(name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

/**
 * Returns the calls in a batch. Throws when the batch is empty or too long. Items that depend on others are refused: the
 * result of an item that is `null` would not be known.
 */
export function batchItems(parameters: Parameters, bearer: string | undefined): GraphRequest[] {
  const items = parameters.structure('batch', Items) ?? [];
  if (items.length === 0) throw invalid('Batch parameter must be a JSON array with at least one request');
  if (items.length > MAXIMUM_ITEMS) {
    throw new GraphError({
      code: 3,
      type: 'GraphBatchException',
      message: `Too many requests in batch message. Maximum batch size is ${MAXIMUM_ITEMS}`,
    });
  }
  return items.map((item) => {
    const [path = '', search = ''] = item.relative_url.split(/\?(.*)/s);
    if (path.includes('://') || /\{result=/.test(item.relative_url + (item.body ?? ''))) {
      throw invalid('relative_url must be relative and must not depend on another request of the batch');
    }
    const query = fieldsOf(search);
    const body = item.body === undefined ? {} : fieldsOf(item.body);
    const request = { method: methodOf(item.method), path: `/${path.replace(/^\//, '')}` };
    const defaults = inherited(parameters, { ...query, ...body });
    return {
      ...request,
      query: { ...defaults, ...query },
      body,
      ...(bearer === undefined ? {} : { token: bearer }),
    };
  });
}
