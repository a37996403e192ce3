import type { SubjectFinder } from '../../ports/pictures.ts';
import { findSubject } from './find-subject.ts';
import { ModelError, type ModelFiles, ModelThread } from './model-thread.ts';

/**
 * Creates the port that finds subject and faces, with models in a thread of its own that starts at the first photo.
 * Without files it answers `missing`.
 */
export function createSubjectFinder(files?: ModelFiles): SubjectFinder {
  const models = files && new ModelThread(files);
  return {
    async find(photo) {
      if (!models) return { unseen: 'missing' };
      try {
        return { contents: await findSubject(models, photo) };
      } catch (error) {
        if (error instanceof ModelError) return { unseen: error.reason };
        throw error;
      }
    },
  };
}
