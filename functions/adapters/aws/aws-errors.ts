import { isUnavailable } from './dynamo-errors.ts';

/**
 * Error names with which S3, SQS, KMS and Lambda report throttling or a temporary failure. A key that was disabled, or waits for
 * its deletion, is one too: an operator's hand restores it, and nothing is wrong with what it sealed.
 */
const NOT_NOW = new Set([
  'DependencyTimeoutException',
  'DisabledException',
  'KMSInternalException',
  'KMSInvalidStateException',
  'KmsThrottled',
  'OverLimit',
  'RequestThrottled',
  'SlowDown',
  'TooManyRequestsException',
]);

/** An AWS service could not serve: throttled, unreachable or timed out. The same call may succeed later. */
export class AwsUnavailableError extends Error {
  override readonly name = 'AwsUnavailableError';
  readonly code = 'aws.unavailable';
  readonly retryable = true;
}

/** Runs a call. Throws `AwsUnavailableError` for throttling, server errors, time-outs and lost connections. */
export async function reachingAws<T>(service: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isUnavailable(error) && !(error instanceof Error && NOT_NOW.has(error.name))) throw error;
    const reason = error instanceof Error ? error.name : 'unknown';
    throw new AwsUnavailableError(`${service} could not serve: ${reason}`, { cause: error });
  }
}
