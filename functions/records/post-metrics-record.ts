import { PostMetrics } from '../domain/insights/post-metrics.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with the metrics of one post, by age. */
export const postMetricsRecord: RecordDefinition<PostMetrics> = {
  name: 'card',
  schema: PostMetrics,
  keyOf: (postMetrics) => keys.postMetrics(postMetrics.community, postMetrics),
};
