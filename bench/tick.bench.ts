import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoTable } from '../functions/adapters/aws/dynamo-table.ts';
import { SqsWorkQueue } from '../functions/adapters/aws/sqs-work-queue.ts';
import { systemClock } from '../functions/adapters/system/system-clock.ts';
import { runTick } from '../functions/due/run-tick.ts';
import { DUE_SHARDS } from '../functions/records/due-index.ts';
import type { Bench } from './bench.ts';
import { median, rounded } from './measure.ts';

const PER_SHARD = 60;
const ENTRIES = PER_SHARD * DUE_SHARDS;
/** The share of a core that Lambda gives a function of 256 MB (1,769 MB are one), and how long a tick may run. */
const SHARE = 256 / 1769;
const SECONDS = 45;

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What an entry of the due index costs the clock on AWS: reading it, sending its message, leasing it. */
export const bench: Bench = {
  area: 'tick',
  async run({ runs, note }) {
    const env = { ...process.env, ENTRIES: String(PER_SHARD) };
    const child = fork(join(import.meta.dirname, 'tick/aws-stand-in.ts'), {
      env,
      execArgv: ['--import', 'tsx'],
    });
    try {
      const [port]: unknown[] = await once(child, 'message');
      const endpoint = `http://127.0.0.1:${String(port)}`;
      const access = { endpoint, region: 'local', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
      const queue = `${endpoint}/000000000000/work`;
      const tick = runTick({
        table: new DynamoTable({ client: new DynamoDBClient(access), name: 'etalase' }),
        queue: new SqsWorkQueue({ client: new SQSClient(access), queues: { publish: queue, work: queue } }),
        clock: systemClock,
        log,
      });
      const cpu: number[] = [];
      for (let round = -3; round < runs; round += 1) {
        const before = process.cpuUsage();
        const sent = await tick();
        const { user, system } = process.cpuUsage(before);
        if (sent !== ENTRIES) throw new Error(`of ${String(ENTRIES)} entries ${String(sent)} were sent`);
        if (round >= 0) cpu.push((user + system) / 1000 / ENTRIES);
      }
      const each = median(cpu);
      note(
        `a tick of 256 MB sends about ${String(Math.floor((SECONDS * 1000 * SHARE) / each))} entries a minute`,
      );
      return [
        {
          id: 'tick.entry_ms',
          value: rounded(each),
          goal: 1.3,
          unit: 'ms',
          better: 'lower',
          how: `CPU of an entry with AWS's SDK against a server in another process, ${String(ENTRIES)} entries a tick, median of ${String(runs)}; 2.6 ms before messages were sent together`,
        },
      ];
    } finally {
      child.disconnect();
    }
  },
};
