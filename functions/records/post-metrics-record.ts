import { PostMetrics } from '../domain/insights/post-metrics.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const postMetricsRecord: RecordDefinition<PostMetrics> = {
  name: 'card',
  schema: PostMetrics,
  keyOf: (postMetrics) => keys.postMetrics(postMetrics.community, postMetrics),
};
