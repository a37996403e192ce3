import { vi } from 'vitest';
import { KeyFileSealer } from '../../../embedded/media/key-file-sealer.ts';
import { nodeIds } from '../../../functions/adapters/system/node-ids.ts';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { clockContract } from '../../contracts/clock.ts';
import { idsContract } from '../../contracts/ids.ts';
import { sealerContract } from '../../contracts/sealer.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

sealerContract('KeyFileSealer', async () => new KeyFileSealer({ file: `${await temporaryFolder()}/key` }));

idsContract('nodeIds', () => nodeIds);

clockContract('systemClock', (start) => {
  vi.useFakeTimers({ now: start });
  return {
    clock: systemClock,
    advanceTo: async (instant) => void (await vi.advanceTimersByTimeAsync(instant - Date.now())),
  };
});
