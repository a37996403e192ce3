import { reachingAws } from './aws-errors.ts';

/**
 * `NoSuchKey` for GET, `NotFound` for HEAD, whose response has no body. Without the permission to list the bucket, S3
 * returns 403 for a missing object too.
 */
const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** Runs a call to S3 and returns undefined when the object does not exist. */
export async function ifThere<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await reachingAws('s3', request);
  } catch (error) {
    if (error instanceof Error && ABSENT.has(error.name)) return undefined;
    throw error;
  }
}
