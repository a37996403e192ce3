import { once } from 'node:events';
import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** A request as it reached the service, with what a model would be told. */
const Asked = z.object({
  system: z.array(z.object({ text: z.string() })),
  messages: z.array(z.object({ role: z.literal('user'), content: z.array(z.object({ text: z.string() })) })),
  inferenceConfig: z.object({ maxTokens: z.number(), temperature: z.number() }),
  toolConfig: z.object({
    tools: z.array(
      z.object({
        toolSpec: z
          .object({
            name: z.string(),
            inputSchema: z.object({ json: z.object({ required: z.array(z.string()) }).loose() }),
          })
          .loose(),
      }),
    ),
    toolChoice: z.object({ tool: z.object({ name: z.string() }) }),
  }),
});
export type Asked = z.infer<typeof Asked>;

export interface Reply {
  readonly status?: number;
  /** The name of an error, as the service names it. */
  readonly error?: string;
  readonly body?: unknown;
}

/** What the service answers; `undefined` leaves the request open for ever. */
export type Behaviour = (asked: Asked) => Reply | undefined;

/** The texts as the model's tool hands them over. */
export const toolUse = (input: unknown, stopReason = 'tool_use'): Reply => ({
  body: {
    output: {
      message: { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'texts', input } }] },
    },
    stopReason,
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  },
});

/** A model that answers in a text. */
export const textAnswer = (text: string, stopReason = 'end_turn'): Reply => ({
  body: {
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason,
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  },
});

/** Converse over HTTP/2 on loopback, the way the SDK speaks to Bedrock. */
export class FakeBedrock {
  behaviour: Behaviour = () => textAnswer('?');
  readonly asked: Asked[] = [];
  readonly paths: string[] = [];
  readonly #server: Http2Server = createServer();
  readonly #sessions = new Set<ServerHttp2Session>();

  async start(): Promise<string> {
    this.#server.on('session', (session) => this.#sessions.add(session));
    this.#server.on('stream', (stream: ServerHttp2Stream, headers) => {
      this.paths.push(String(headers[':path']));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => stream.close());
      stream.on('end', () => this.#answer(stream, Buffer.concat(chunks).toString('utf8')));
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const session of this.#sessions) session.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(stream: ServerHttp2Stream, text: string): void {
    const asked = Asked.parse(JSON.parse(text));
    this.asked.push(asked);
    const reply = this.behaviour(asked);
    if (!reply) return;
    stream.respond({
      ':status': reply.status ?? 200,
      'content-type': 'application/json',
      ...(reply.error !== undefined && { 'x-amzn-errortype': reply.error }),
    });
    stream.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}));
  }
}
