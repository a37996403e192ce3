import { expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../../functions/config.ts';
import { DAY } from '../../../../functions/domain/time/instant.ts';
import { listAudit } from '../../../../functions/records/audit.ts';
import { DEMO_COMMUNITY } from '../../../../embedded/standing/demo-community.ts';
import { virtualDemoTime } from '../../../../bin/commands/demo/demo-time.ts';
import { seedCommunity } from '../../../../bin/commands/demo/seed-community.ts';
import { watchWrites } from '../../../../proofs/kills/watch-writes.ts';
import { openInstallation } from '../../../../embedded/system/open-installation.ts';
import { MORNING } from '../../../factories/entities.ts';
import { silentLog } from '../../../factories/silent-log.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

/** Eight pages, seven of them with an Instagram account. */
const CHANNELS = 15;

it('connects the pages that a start which broke off left out, and afterwards none again', async () => {
  const folder = await temporaryFolder();
  let left = 3;
  const breaking = watchWrites(({ what }, moment) => {
    if (what !== 'channel put' || moment !== 'before') return;
    left -= 1;
    if (left === 0) throw new Error('the process broke off');
  });
  const installation = await openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({}),
    log: silentLog,
    between: breaking,
    time: async (sandbox) => {
      if (!sandbox) throw new Error('there is no sandbox');
      return virtualDemoTime(folder, sandbox, MORNING);
    },
  });
  const { system, time, url } = installation;
  const seed = () => time.run(() => seedCommunity(system, `${url}/api/connect/return`));
  const connected = async () =>
    (await listAudit(system.table, DEMO_COMMUNITY.id, MORNING, MORNING + DAY)).filter(
      ({ event }) => event === 'channel.connected',
    );
  try {
    await expect(seed()).rejects.toThrow('the process broke off');
    expect(await seed()).toHaveLength(CHANNELS);
    const before = await connected();
    expect(await seed()).toHaveLength(CHANNELS);
    expect(await connected()).toEqual(before);
  } finally {
    await installation.close();
  }
});
