import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

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

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Stands between the system and a Graph server, passes everything on, and remembers the numbers that went by. */
export async function startNumbersProxy(target: string) {
  const seen = new Map<string, SeenNumbers>();
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await bodyOf(incoming);
      const {
        host: _host,
        connection: _connection,
        'content-length': _length,
        ...headers
      } = incoming.headers;
      const answer = await fetch(`${target}${incoming.url ?? '/'}`, {
        method: incoming.method ?? 'GET',
        headers: headers as Record<string, string>,
        redirect: 'manual',
        ...(incoming.method !== 'GET' && incoming.method !== 'HEAD' && { body: new Uint8Array(body) }),
      });
      const text = Buffer.from(await answer.arrayBuffer());
      const batch = BatchRequest.safeParse(tryJson(body));
      if (batch.success) {
        const replies = BatchReply.parse(tryJson(text));
        for (const [index, reply] of replies.entries()) {
          const asked = batch.data.batch[index]?.relative_url;
          if (asked && reply?.code === 200) note(seen, asked, reply.body);
        }
      }
      const kept = [...answer.headers].filter(
        ([name]) => !['content-encoding', 'transfer-encoding', 'content-length'].includes(name),
      );
      outgoing.writeHead(answer.status, Object.fromEntries(kept)).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tryJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
