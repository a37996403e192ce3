import * as z from 'zod';
import { startGraphProxy } from './graph-proxy.ts';

const BatchRequest = z.object({ batch: z.array(z.object({ relative_url: z.string() })) });
const BatchReply = z.array(z.object({ code: z.number(), body: z.string() }).nullable());
const Insights = z.object({
  data: z.array(
    z.object({ name: z.string(), period: z.string(), values: z.array(z.object({ value: z.unknown() })) }),
  ),
});
const Summary = z.object({ summary: z.object({ total_count: z.number() }) });
const Fields = z.looseObject({
  reactions: Summary.optional(),
  comments: Summary.optional(),
  like_count: z.number().optional(),
  comments_count: z.number().optional(),
});

/** What Graph said last about one post. */
export interface SeenNumbers {
  reach?: number;
  reactions?: number;
  comments?: number;
}

const REACH = new Set(['reach', 'post_total_media_view_unique']);

/** Notes the numbers of one item of a batch, read from the reply as it went over the wire. */
function note(seen: Map<string, SeenNumbers>, relativeUrl: string, body: string): void {
  const id = /^(?:v\d+\.\d+\/)?([^/?]+)/.exec(relativeUrl)?.[1] ?? '';
  const numbers = seen.get(id) ?? {};
  seen.set(id, numbers);
  const json: unknown = JSON.parse(body);
  for (const { name, period, values } of Insights.safeParse(json).data?.data ?? []) {
    const value = values[0]?.value;
    if (period !== 'lifetime' || typeof value !== 'number') continue;
    if (REACH.has(name)) numbers.reach = value;
    if (name === 'likes') numbers.reactions = value;
    if (name === 'comments') numbers.comments = value;
  }
  const fields = Fields.safeParse(json).data;
  const reactions = fields?.reactions?.summary.total_count ?? fields?.like_count;
  const comments = fields?.comments?.summary.total_count ?? fields?.comments_count;
  if (reactions !== undefined) numbers.reactions = reactions;
  if (comments !== undefined) numbers.comments = comments;
}

/** Stands between the system and a Graph server, passes everything on, and remembers the numbers that went by. */
export async function startNumbersProxy(target: string) {
  const seen = new Map<string, SeenNumbers>();
  const passed = (request: Buffer, reply: Buffer): void => {
    const batch = BatchRequest.safeParse(tryJson(request));
    if (!batch.success) return;
    for (const [index, item] of BatchReply.parse(tryJson(reply)).entries()) {
      const asked = batch.data.batch[index]?.relative_url;
      if (asked && item?.code === 200) note(seen, asked, item.body);
    }
  };
  return { ...(await startGraphProxy(target, { passed })), seen };
}

function tryJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
