import { reachingAws } from './aws-errors.ts';

/** HEAD has no body, hence a name of its own. Without the right to list the bucket, S3 says 403 for both. */
const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** Asks S3 for something; undefined when it is not there. */
export async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await reachingAws('s3', look);
  } catch (error) {
    if (error instanceof Error && ABSENT.has(error.name)) return undefined;
    throw error;
  }
}
