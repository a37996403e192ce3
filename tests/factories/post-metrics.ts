import { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import { MORNING } from './entities.ts';

/** A metrics item; with `reach`, one that was read once. */
export const somePostMetrics = ({
  reach,
  ...overrides
}: Partial<PostMetrics> & { reach?: number } = {}): PostMetrics =>
  PostMetrics.parse({
    community: 'rukun-lereng',
    day: '2026-12-01',
    post: 'pasar-minggu.0123456789abcdef',
    product: 'tiwul',
    maker: 'kenanga',
    seller: 'kenanga',
    channel: 'kenanga-facebook',
    platform: 'facebook',
    shape: 'photo',
    audience: 'bridging',
    language: 'id',
    commitAt: MORNING,
    publishedAt: MORNING,
    remoteId: '1001_1',
    snapshots: reach === undefined ? {} : { '24h': { at: MORNING, definition: 'test', values: { reach } } },
    ...overrides,
  });
