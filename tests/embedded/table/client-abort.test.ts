import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { startTable } from '../../../embedded/table/start-table.ts';
import { openLocalTable } from './local-table.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HEAD =
  'POST / HTTP/1.1\r\nHost: t\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: DynamoDB_20120810.';

/** Sends the beginning of a request and breaks the connection off. */
async function breakOff(endpoint: string, beginning: string): Promise<void> {
  const { hostname, port } = new URL(endpoint);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(beginning);
  await new Promise((resolve) => setImmediate(resolve));
  socket.resetAndDestroy();
}

it('serves on after clients broke off in the middle of their requests', async () => {
  const onDeath = vi.fn<(problem: Error) => void>();
  const running = await startTable({ folder: await temporaryFolder(), onDeath });
  const { table, close } = await openLocalTable(running);
  for (let time = 0; time < 20; time += 1) {
    await breakOff(running.endpoint, `${HEAD}PutItem\r\nContent-Length: 5000\r\n\r\n{"TableName":"etalase"`);
    await breakOff(running.endpoint, `${HEAD}Query\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"Tab\r\n`);
    expect(await table.put({ pk: 'a', sk: String(time) })).toBe('written');
  }
  expect((await table.query({ pk: 'a' })).items).toHaveLength(20);
  await close();
  expect(onDeath).not.toHaveBeenCalled();
});
