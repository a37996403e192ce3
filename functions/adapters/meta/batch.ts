import * as z from 'zod';
import type { GraphOutcome } from '../../ports/graph.ts';
import { proveAppSecret } from './app-secret-proof.ts';
import type { GraphReply } from './graph-transport.ts';
import { type Ask, type Question, outcomeOf, requestOf } from './question.ts';
import { queryText } from './query-text.ts';
import { mergeUsage } from './usage.ts';

/** Graph refuses a batch with more requests. */
const BATCH_LIMIT = 50;

const Item = z.object({
  code: z.number().int(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  body: z.string().nullish(),
});

export interface BatchDeps {
  readonly ask: Ask;
  readonly appSecret: string;
  /**
   * Graph checks the token of the batch itself. An account's token must not be used: an invalid one would fail all items.
   */
  readonly appToken: string;
}

/** Builds the URL of an item here, because the SDK's own batch does not encode it: a `&` or `+` would break the request. */
function relativeUrl(question: Question<unknown>, appSecret: string): string {
  const { path, params, token } = requestOf(question, appSecret);
  const query = queryText({ ...params, ...(token !== undefined && { access_token: token }) });
  return `${path.map(encodeURIComponent).join('/')}?${query}`;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads the reply of one item. Graph sends `null` for an item that timed out; a missing item is treated the same. */
function replyOf(item: unknown): GraphReply {
  if (item === null || item === undefined) return { is: 'none', reason: 'noResponse' };
  const parsed = Item.safeParse(item);
  if (!parsed.success) return { is: 'reply', status: 0, headers: {}, body: item };
  const { code, headers, body } = parsed.data;
  return {
    is: 'reply',
    status: code,
    headers: Object.fromEntries((headers ?? []).map(({ name, value }) => [name.toLowerCase(), value])),
    body: parseBody(body ?? ''),
  };
}

async function askChunk<T>(
  deps: BatchDeps,
  questions: readonly Question<T>[],
): Promise<readonly GraphOutcome<T>[]> {
  // An error may concern the whole batch, so no item's message may show the token or proof of any other item.
  const tokens = [...new Set([deps.appToken, ...questions.flatMap(({ token }) => token ?? [])])];
  const secrets = tokens.flatMap((token) => [token, proveAppSecret(deps.appSecret, token)]);
  const batch = await deps.ask({
    method: 'POST',
    path: [],
    params: {
      batch: questions.map((question) => ({
        method: question.method,
        relative_url: relativeUrl(question, deps.appSecret),
      })),
    },
    token: deps.appToken,
    // All items are reads, so an error leaves no write in doubt.
    writes: false,
    answer: z.array(z.unknown()),
    secrets,
  });
  if (batch.is !== 'done') return questions.map(() => batch);
  return questions.map((question, index) => {
    const outcome = outcomeOf(replyOf(batch.value[index]), { ...question, secrets }, deps.appSecret);
    return { ...outcome, usage: mergeUsage(batch.usage, outcome.usage) };
  });
}

/** Sends many reading questions in consecutive batches. The outcomes are in the order of the questions. */
export async function askInBatches<T>(
  deps: BatchDeps,
  questions: readonly Question<T>[],
): Promise<readonly GraphOutcome<T>[]> {
  const outcomes: GraphOutcome<T>[] = [];
  for (let start = 0; start < questions.length; start += BATCH_LIMIT) {
    outcomes.push(...(await askChunk(deps, questions.slice(start, start + BATCH_LIMIT))));
  }
  return outcomes;
}
