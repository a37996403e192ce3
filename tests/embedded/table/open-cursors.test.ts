import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextIteration } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDynalite } from '../../../embedded/table/open-dynalite.ts';
import { openLocalTable } from './local-table.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('leaves no cursor open after queries that stopped at their limit or read to the end', async () => {
  const { server, openCursors } = await openDynalite(await temporaryFolder());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { table, close } = await openLocalTable({
    endpoint: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  });
  const keys = Array.from({ length: 30 }, (_, index) => ({ pk: 'a', sk: String(index) }));
  await Promise.all(keys.map((key) => table.put({ ...key, duePk: 'due#1', dueSk: key.sk })));
  let most = 0;
  for (let round = 0; round < 100; round += 1) {
    const limit = (round % 40) + 1;
    await table.query({ pk: 'a', limit, descending: round % 2 === 0 });
    await table.query({ index: 'due', pk: 'due#1', limit });
    most = Math.max(most, openCursors());
  }
  expect(most).toBeLessThanOrEqual(2);
  // The last ones close after their answer has gone out; one that stays open ends the test by its time.
  while (openCursors() > 0) await nextIteration();
  expect(openCursors()).toBe(0);
  await close();
});
