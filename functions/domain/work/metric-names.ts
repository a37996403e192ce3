/** Where CloudWatch keeps our metrics. */
export const METRIC_NAMESPACE = 'Etalase';
/** The one dimension's value: all functions count together, so that each name is one metric and is paid for once. */
export const METRIC_SERVICE = 'etalase';

/**
 * Everything that is counted on AWS. The first ten metrics of an account cost nothing, each further one $0.30 a month.
 */
export const METRIC_NAMES = [
  /** Posts that came out on Facebook or Instagram. */
  'Published',
  /** Posts that wait for a person. */
  'Held',
  /** Posts that cannot come out. */
  'Failed',
  /** Posts whose commit is in doubt and is being settled. */
  'InDoubt',
  /** Work that ended in an exception and will be delivered again. */
  'WorkFailed',
  /** Messages that nobody can read. */
  'Unreadable',
  /** Work messages that the clock sent, told at the end of every tick, none included: whoever counts the tellings counts ticks. */
  'Nudges',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
