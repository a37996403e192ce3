/**
 * A call that has not been answered by then will not be: the SDK tries it again, with jitter, at most three times in
 * all. Together they stay far below a function's 60 s.
 */
export const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;

/** Photos are megabytes. */
export const PATIENCE_WITH_MEDIA = {
  ...PATIENCE,
  requestHandler: { ...PATIENCE.requestHandler, requestTimeout: 10_000 },
} as const;
