import { isUnavailable } from './dynamo-errors.ts';

/** Names of their own with which S3, SQS, KMS and Lambda say "not now". */
const NOT_NOW = new Set([
  'DependencyTimeoutException',
  'KMSInternalException',
  'KmsThrottled',
  'OverLimit',
  'RequestThrottled',
  'SlowDown',
  'TooManyRequestsException',
]);

/** A service of AWS could not serve: throttled, unreachable, out of time. The same call may work later. */
export class AwsUnavailableError extends Error {
  override readonly name = 'AwsUnavailableError';
  readonly code = 'aws.unavailable';
  readonly retryable = true;
}

/** Runs a call; throttling, server errors, time-outs and lost connections become `AwsUnavailableError`. */
export async function reachingAws<T>(service: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isUnavailable(error) && !(error instanceof Error && NOT_NOW.has(error.name))) throw error;
    const reason = error instanceof Error ? error.name : 'unknown';
    throw new AwsUnavailableError(`${service} could not serve: ${reason}`, { cause: error });
  }
}
