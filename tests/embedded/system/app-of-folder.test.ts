import { createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appOfFolder } from '../../../embedded/system/app-of-folder.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { SECOND } from '../../../functions/domain/time/instant.ts';
import { DEFAULT_APP } from '../../../sandbox/core/access/app.ts';
import { silentLog } from '../../factories/silent-log.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

/** What Meta would send about somebody who took her consent back, signed with a secret. */
function signedWith(secret: string): string {
  const payload = { algorithm: 'HMAC-SHA256', issued_at: Math.floor(Date.now() / SECOND), user_id: '501' };
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(text).digest('base64url')}.${text}`;
}

describe('an installation with a sandbox of its own, which others reach', () => {
  const opened = async () => {
    const folder = await temporaryFolder();
    const installation = await openInstallation({
      folder,
      port: 0,
      settings: EmbeddedSettings.parse({ PUBLIC_URL: 'https://etalase.example' }),
      log: silentLog,
      time: async () => ({ clock: systemClock }),
    });
    onTestFinished(() => installation.close());
    return { folder, ...installation };
  };

  it('takes no callback that is signed with what everybody can read in the code', async () => {
    const { system } = await opened();
    expect(system.graph.readSignedRequest(signedWith(DEFAULT_APP.secret))).toEqual({ is: 'forged' });
  });

  it('takes those of its own sandbox, which has the same secret', async () => {
    const { folder, system, graphUrl } = await opened();
    const { id, secret } = await appOfFolder(folder);
    expect(system.graph.readSignedRequest(signedWith(secret))).toMatchObject({ is: 'genuine' });
    const query = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
    });
    const answer = await fetch(`${graphUrl}/v24.0/oauth/access_token?${query.toString()}`);
    expect([answer.status, await answer.json()]).toMatchObject([200, { access_token: `${id}|${secret}` }]);
  });
});

describe('the app of a data folder', () => {
  it('has a secret that no other folder has, and keeps it', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    const app = await appOfFolder(folder);
    expect(app.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await appOfFolder(folder)).toEqual(app);
    expect((await appOfFolder(other)).secret).not.toBe(app.secret);
  });

  it('rests on a file that its owner alone may read', async () => {
    const folder = await temporaryFolder();
    await appOfFolder(folder);
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
  });
});
