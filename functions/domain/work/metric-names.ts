/** The CloudWatch namespace of our metrics. */
export const METRIC_NAMESPACE = 'Etalase';

/**
 * Everything that is counted on AWS. The first ten metrics of an account cost nothing, each further one $0.30 a month.
 */
export const METRIC_NAMES = [
  /** Posts that were published on Facebook or Instagram. */
  'Published',
  /** Posts that wait for a person. */
  'Held',
  /** Posts that cannot be published. */
  'Failed',
  /** Posts whose commit is in doubt and is being settled. */
  'InDoubt',
  /** Work that ended in an exception and is delivered again. */
  'WorkFailed',
  /** Messages that cannot be parsed. */
  'Unreadable',
  /**
   * Work messages that a tick sent, reported at the end of every tick even when there were none, so that the number of
   * reports is the number of ticks.
   */
  'Nudges',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
