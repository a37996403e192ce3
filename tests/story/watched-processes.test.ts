import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appOfFolder } from '../../embedded/system/app-of-folder.ts';
import { temporaryFolder } from '../embedded/table/temporary-folder.ts';
import { noteSecret, secretsNoted } from '../factories/watched-log.ts';
import { startNode, untilEnd } from './demo-process.ts';

describe('the watch over processes that a test starts (watch-process.ts)', () => {
  it.each([
    ['its errors', 'process.stderr', 'the key of the installation'],
    ['its output', 'process.stdout', 'the key of the installation'],
  ])('finds what a process of its own writes into %s', async (_, stream, kind) => {
    const secret = 'f'.repeat(64);
    noteSecret(kind, secret);
    await untilEnd(startNode(['-e', `${stream}.write('it was ${secret}')`], {}));
    expect(secretsNoted()).toEqual([kind]);
  });

  it('finds the secret of another app that a process was given, and the links that it printed, in its log', async () => {
    const folder = await temporaryFolder();
    const link = 'u8Jx2qVd0f3kPz7Yw5Rb1A';
    await writeFile(join(folder, 'log.jsonl'), `{"message":"opened ${link} of app-key-of-another-one"}\n`);
    const says = `process.stdout.write('coordinator http://localhost/masuk#${link}')`;
    const given = { META_APP_SECRET: 'app-key-of-another-one' };
    await untilEnd(startNode(['-e', says, '--', '--data', folder], given));
    expect(secretsNoted()).toEqual(['the secret of the app', 'a sign-in link']);
  });

  it('finds the secret of the sandbox that belongs to a data folder', async () => {
    const folder = await temporaryFolder();
    const { secret } = await appOfFolder(folder);
    await untilEnd(startNode(['-e', `console.log('${secret}')`, '--', '--data', folder], {}));
    expect(secretsNoted()).toEqual(['the secret of the app']);
  });

  it('has nothing to say of links that a process prints for who started it', async () => {
    const says = "process.stdout.write('coordinator http://localhost/masuk#u8Jx2qVd0f3kPz7Yw5Rb1A')";
    await untilEnd(startNode(['-e', says], {}));
    expect(secretsNoted()).toEqual([]);
  });
});
