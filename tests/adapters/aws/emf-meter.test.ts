import { describe, expect, it, vi } from 'vitest';
import { consumeInvocation, consumeQueue } from '../../../functions/adapters/aws/consume-queue.ts';
import { emfMeter } from '../../../functions/adapters/aws/emf-meter.ts';
import type { Meter } from '../../../functions/ports/meter.ts';
import { queueEvent } from '../../handlers/receiver.ts';
import { silentLog } from '../../factories/silent-log.ts';

/** A meter that notes what it was told. */
function noted() {
  const counts: unknown[] = [];
  const meter: Meter = { count: (values) => void counts.push(values) };
  return { counts, meter };
}
const message = (kind: string): string => JSON.stringify({ version: 1, kind, pk: 'a', sk: 'b', intent: 1 });

describe('the meter on AWS', () => {
  it('writes one line in CloudWatch’s embedded format, all functions of a deployment under its name', () => {
    vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'Etalase-prod');
    const lines: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    emfMeter().count({ Published: 1, Held: 2 });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      service: 'Etalase-prod',
      Published: 1,
      Held: 2,
      _aws: { CloudWatchMetrics: [{ Namespace: 'Etalase', Dimensions: [['service']] }] },
    });
  });

  it('writes nothing when nothing is counted', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    emfMeter().count({});
    expect(write).not.toHaveBeenCalled();
  });
});

describe('what a queue’s consumer counts', () => {
  it.each([
    ['published', [{ Published: 1 }]],
    ['held', [{ Held: 1 }]],
    ['failed', [{ Failed: 1 }]],
    ['settling', [{ InDoubt: 1 }]],
    ['prepared', []],
  ] as const)('of a post that is now %s', async (outcome, counted) => {
    const { counts, meter } = noted();
    await consumeQueue({ work: async () => outcome, log: silentLog, meter })(
      queueEvent([message('publish')]),
    );
    expect(counts).toEqual(counted);
  });

  it('of other work, only its failures', async () => {
    const { counts, meter } = noted();
    const works = consumeQueue({ work: async () => 'published', log: silentLog, meter });
    await works(queueEvent([message('fold'), 'what?']));
    const fails = consumeInvocation({ work: () => Promise.reject(new Error('no')), log: silentLog, meter });
    await expect(fails(JSON.parse(message('fold')))).rejects.toThrow('no');
    expect(counts).toEqual([{ Unreadable: 1 }, { WorkFailed: 1 }]);
  });
});
