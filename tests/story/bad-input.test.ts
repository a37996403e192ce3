import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from '../../bin/commands/render.ts';
import { refusal } from '../bin/kit/refusal.ts';
import { startCommand, untilEnd } from './demo-process.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-bad-'));
  const plain = { channels: 3 as const, background: '#a60' };
  const photo = sharp({ create: { width: 600, height: 600, ...plain } });
  const jpeg = await photo.jpeg().toBuffer();
  await writeFile(join(folder, 'cut.jpg'), jpeg.subarray(0, jpeg.length / 2));
  await writeFile(join(folder, 'small.jpg'), await photo.resize(399, 500, { fit: 'fill' }).jpeg().toBuffer());
  await writeFile(
    join(folder, 'drawing.jpg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>',
  );
  await writeFile(join(folder, 'big.jpg'), Buffer.concat([jpeg, Buffer.alloc(15 * 1024 * 1024)]));
  await writeFile(join(folder, 'file'), 'not a folder');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const food = ['--name', 'Dodol', '--price', '20000'];

describe('a command that is given something it cannot use', () => {
  it('says so in a sentence, and ends with code 2', async () => {
    const out = join(folder, 'out');
    const args = ['render', '--photo', join(folder, 'cut.jpg'), '--out', out];
    const { code, stdout, stderr } = await untilEnd(await startCommand(args));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^etalase: --photo: [^\n]+\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['a photo that is cut off', ['--photo', 'cut.jpg'], /--photo: /],
    ['a photo under 400 pixels', ['--photo', 'small.jpg'], /--photo: .*400/],
    ['a drawing that calls itself a photo', ['--photo', 'drawing.jpg'], /--photo: /],
    ['a photo over 15 MB', ['--photo', 'big.jpg'], /--photo: .*15 MB/],
    ['no photo at all', ['--photo', 'nowhere.jpg'], /--photo: .*cannot be read/],
    ['empty words', [...food, '--words', ''], /--words: .*empty/],
    ['words without end', [...food, '--words', 'enak '.repeat(120)], /--words: .*500/],
    ['a negative price', ['--name', 'Dodol', '--price', '-5'], /--price: .*below zero/],
    ['an absurd price', ['--name', 'Dodol', '--price', '99999999999'], /--price: /],
    ['a name without a price', ['--name', 'Dodol'], /--price: /],
    [
      'a permit beside a short shelf life',
      [...food, '--permit', '2063322010456', '--expiry', '5 hari'],
      /--permit: .*7 days/,
    ],
    ['a claim that may not be made', [...food, '--words', 'Sehat dan bebas gluten'], /--words: .*"Sehat"/],
    ['halal without a number', [...food, '--halal', 'ya'], /--halal: .*number/],
    ['a format that does not exist', ['--formats', 'poster'], /--formats: .*feed, square, story/],
    ['a language that does not exist', [...food, '--languages', 'xx'], /--languages: .*id/],
    ['a person of no kind', ['--people', 'everybody'], /--people: .*nobody, me, agreed, child/],
    ['a maker nobody knows', ['--maker', 'Mawar'], /--maker: .*Kantil/],
    ['an option that does not exist', ['--colour', 'red'], /--colour.*--photo/],
  ])('says what is wrong with %s, and writes nothing', async (_, args, expected) => {
    const inFolder = args.map((arg) => (arg.endsWith('.jpg') ? join(folder, arg) : arg));
    const out = join(folder, 'out');
    const print = vi.spyOn(process.stdout, 'write');
    const sentences = await refusal(() => render([...inFolder, '--out', out]));
    expect(sentences.some((sentence) => expected.test(sentence))).toBe(true);
    expect(print).not.toHaveBeenCalled();
    expect(existsSync(out)).toBe(false);
  });

  it('says so when the folder to write to is no folder', async () => {
    const sentences = await refusal(() => render(['--out', join(folder, 'file', 'below')]));
    expect(sentences).toEqual([expect.stringMatching(/--out: .*cannot be written to/)]);
  });

  it('says so when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, stderr } = await untilEnd(
      await startCommand(['start', '--port', port, '--data', join(folder, 'data')]),
    );
    taken.close();
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`Port ${port} is in use`) });
  });

  it('says so when Graph is elsewhere and could not fetch pictures from here', async () => {
    const child = await startCommand(['demo', '--data', join(folder, 'data'), '--out', join(folder, 'out')], {
      GRAPH_URL: 'https://graph.example',
    });
    const { code, stderr } = await untilEnd(child);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('PUBLIC_URL') });
  });
});
