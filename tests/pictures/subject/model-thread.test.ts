import { describe, expect, it } from 'vitest';
import { ModelThread } from '../../../functions/pictures/subject/model-thread.ts';
import { createSubjectFinder } from '../../../functions/pictures/subject/subject-finder.ts';
import { photoFile } from '../fixtures.ts';

describe('models that are not there', () => {
  it('are told as missing, each time', async () => {
    const models = new ModelThread({ models: '/nowhere' });
    const input = { data: new Float32Array(3), width: 1, height: 1 };
    for (const name of ['u2netp', 'yunet'] as const)
      await expect(models.run(name, input)).rejects.toMatchObject({ reason: 'missing' });
  });

  it.each([undefined, { models: '/nowhere' }])(
    'are no error of who looks into a photo: %j',
    async (files) => {
      expect(await createSubjectFinder(files).find(await photoFile(600, 450))).toEqual({ unseen: 'missing' });
    },
  );
});
