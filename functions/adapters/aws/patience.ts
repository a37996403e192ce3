/**
 * Time-outs and attempts of AWS clients. A call without a response by then is not worth waiting for: the SDK retries with
 * jitter, at most three attempts in all. Together they take far less than a function's time limit of 60 s.
 */
export const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;

/** A longer time-out, because photos take megabytes. */
export const PATIENCE_WITH_MEDIA = {
  ...PATIENCE,
  requestHandler: { ...PATIENCE.requestHandler, requestTimeout: 10_000 },
} as const;
