import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GraphProxy {
  readonly url: string;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Answers itself, with this status and text, what must not come through; undefined passes it on. */
  readonly instead?: (path: string) => { readonly status: number; readonly json: unknown } | undefined;
  /** Told what went through. */
  readonly passed?: (request: Buffer, reply: Buffer) => void;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Stands before a Graph server on a port of its own, and passes on what it does not answer itself. */
export async function startGraphProxy(target: string, options: ProxyOptions): Promise<GraphProxy> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = incoming.url ?? '/';
      const body = await bodyOf(incoming);
      const own = options.instead?.(path);
      if (own) {
        outgoing.writeHead(own.status, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify(own.json));
        return;
      }
      const {
        host: _host,
        connection: _connection,
        'content-length': _length,
        ...headers
      } = incoming.headers;
      const answer = await fetch(`${target}${path}`, {
        method: incoming.method ?? 'GET',
        headers: headers as Record<string, string>,
        redirect: 'manual',
        ...(incoming.method !== 'GET' && incoming.method !== 'HEAD' && { body: new Uint8Array(body) }),
      });
      const text = Buffer.from(await answer.arrayBuffer());
      options.passed?.(body, text);
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
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
