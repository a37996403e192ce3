import { describe, expect, it } from 'vitest';
import { studyPhoto } from '../../../functions/pictures/photo/study-photo.ts';
import { ModelThread } from '../../../functions/pictures/subject/model-thread.ts';
import { photoFile } from '../fixtures.ts';

describe('models that are not there', () => {
  const nowhere = () => new ModelThread({ models: '/nowhere' });

  it('are told as missing, each time', async () => {
    const models = nowhere();
    const input = { data: new Float32Array(3), width: 1, height: 1 };
    for (const name of ['u2netp', 'yunet'] as const)
      await expect(models.run(name, input)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('leave a photo judged and repaired as without them', async () => {
    const photo = await photoFile(600, 450);
    expect(await studyPhoto(photo, { colours: true }, nowhere())).toEqual({
      ...(await studyPhoto(photo, { colours: true })),
      unseen: 'missing',
    });
  });
});
