/** One metric of one object. `values` is for plain metrics, `total_value` for those with a breakdown. */
export interface InsightRow {
  readonly name: string;
  readonly period: 'lifetime' | 'day';
  readonly values: readonly { readonly value: unknown; readonly end_time?: string }[];
  readonly title: string;
  readonly description: string;
  readonly id: string;
}

export const ROW_FIELDS = [
  'name',
  'period',
  'values',
  'title',
  'description',
  'id',
  'value',
  'end_time',
  'total_value',
];

export interface MetricText {
  readonly title: string;
  readonly description: string;
}

/** Returns the row of a metric that counts over the lifetime of its object. */
export const lifetimeRow = (
  objectId: string,
  name: string,
  value: unknown,
  text: MetricText,
): InsightRow => ({
  name,
  period: 'lifetime',
  values: [{ value }],
  ...text,
  id: `${objectId}/insights/${name}/lifetime`,
});
