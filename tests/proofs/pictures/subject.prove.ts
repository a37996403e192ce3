import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODELS } from '../../../embedded/system/project-folders.ts';
import { createSubjectFinder } from '../../../functions/pictures/subject/subject-finder.ts';
import { photoFile } from '../../pictures/fixtures.ts';

/** The runtime takes seconds, and many more on a busy machine: outside `npm test`. */
const LONGEST = 300_000;
let mug: Uint8Array;
let folder: string;

beforeAll(async () => {
  mug = await readFile(new URL('photos/pottery-mug.jpg', import.meta.url));
  folder = await mkdtemp(join(tmpdir(), 'models-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the models that are committed', () => {
  it('find a mug before a plain ground, in which there is no face', async () => {
    const sighting = await createSubjectFinder({ models: MODELS, longest: LONGEST }).find(mug);
    const contents = 'contents' in sighting ? sighting.contents : undefined;
    expect(contents?.faces).toEqual([]);
    // Its handle shows the ground, which is as grey as the mug.
    expect(contents?.subject).toMatchObject({ clean: false });
    expect(contents?.cutOut).toBeUndefined();
    const { x = 0, y = 0, width = 0, height = 0 } = contents?.subject?.box ?? {};
    expect([x, y, width, height]).toEqual([0.37, 0.46, 0.36, 0.38].map((share) => expect.closeTo(share, 1)));
  });

  it('do not cut a key ring out with the marble that shines through it', async () => {
    const keyring = await readFile(
      new URL('../../../bin/commands/season/photos/woven-keyring.jpg', import.meta.url),
    );
    const sighting = await createSubjectFinder({ models: MODELS, longest: LONGEST }).find(keyring);
    const contents = 'contents' in sighting ? sighting.contents : undefined;
    expect(contents?.subject).toMatchObject({ clean: false });
    expect(contents?.cutOut).toBeUndefined();
  });

  it('cut out a plate that stands clear of its table', async () => {
    const plate = await photoFile(900, 700);
    const sighting = await createSubjectFinder({ models: MODELS, longest: LONGEST }).find(plate);
    const contents = 'contents' in sighting ? sighting.contents : undefined;
    expect(contents?.cutOut?.outline).toMatch(/^M/u);
  });
});

describe('models that are damaged', () => {
  it('are told as failed', async () => {
    await cp(MODELS, folder, { recursive: true });
    await writeFile(join(folder, 'yunet.onnx'), new Uint8Array(1000).fill(7));
    const finder = createSubjectFinder({ models: folder, longest: LONGEST });
    expect(await finder.find(mug)).toEqual({ unseen: 'failed' });
  });
});
