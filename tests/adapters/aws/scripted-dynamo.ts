import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { onTestFinished } from 'vitest';

/** Answers one request; the body is what was asked. */
export type Answer = (response: ServerResponse, body: string) => void;

export const answerJson =
  (status: number, body: unknown): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  };

export const refuseWith = (status: number, name: string): Answer =>
  answerJson(status, { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'as the script says' });

/** Longer than the busiest machine takes to answer: only a client that is never answered would wait for it. */
const PATIENCE = 60_000;

/**
 * A server that speaks DynamoDB's protocol by a script, the last answer for ever, and a client for it. With an answer that
 * never comes, `patience` may be short: whenever it ends, it ends the same way.
 */
export async function scriptedDynamo(script: readonly Answer[], patience = PATIENCE) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      asked.push(body);
      script[Math.min(asked.length, script.length) - 1]?.(response, body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: { requestTimeout: patience, throwOnRequestTimeout: true },
  });
  const close = async (): Promise<void> => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { client, asked, close };
}
