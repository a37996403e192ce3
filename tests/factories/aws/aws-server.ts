import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { faultOfSignature } from './verify-signature.ts';

export interface AwsRequest {
  readonly method: string;
  /** As it was sent, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface AwsReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface AwsService {
  /** The name in the credential scope of a signature. */
  readonly service: string;
  readonly answer: (request: AwsRequest) => AwsReply | Promise<AwsReply>;
  /** Whether a request proves itself otherwise than by its headers. */
  readonly isOpen?: (request: AwsRequest) => boolean;
  /** How this service words an error. */
  readonly refuse: (status: number, code: string) => AwsReply;
}

export interface AwsServer {
  readonly endpoint: string;
  /** What was asked, in order, also what was refused. */
  readonly asked: readonly AwsRequest[];
  /** Answers the next calls with an error instead. */
  failNext(times: number, status: number, code: string): void;
}

async function readRequest(incoming: IncomingMessage): Promise<AwsRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  };
}

/** Serves one fake service on loopback until the test ends. A request that is not signed well is refused. */
export async function serveAws({ service, answer, refuse, isOpen }: AwsService): Promise<AwsServer> {
  const asked: AwsRequest[] = [];
  let failures: { times: number; readonly reply: AwsReply } | undefined;
  const replyTo = async (request: AwsRequest): Promise<AwsReply> => {
    asked.push(request);
    const fault = isOpen?.(request) ? undefined : faultOfSignature(request, service);
    if (fault) return refuse(403, fault);
    if (!failures || failures.times === 0) return answer(request);
    failures.times -= 1;
    return failures.reply;
  };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { status, headers, body } = await replyTo(await readRequest(incoming));
    outgoing.writeHead(status, headers).end(body);
  };
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => close(server));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    failNext: (times, status, code) => (failures = { times, reply: refuse(status, code) }),
  };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
