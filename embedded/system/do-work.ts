import { collectMetrics, type CollectDeps } from '../../functions/collect/collect-metrics.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { expandCampaign, type ExpandDeps } from '../../functions/campaigns/expand-campaign.ts';
import { type InspectDeps, inspectPhotos } from '../../functions/intake/inspect-photos.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { prepareRecap } from '../../functions/insights/prepare-recap.ts';
import type { PublishDeps } from '../../functions/publish/publish-deps.ts';
import { probeChannel, type ProbeDeps } from '../../functions/channels/probe-channel.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import type { WorkingStage } from '../../functions/domain/work/kinds.ts';
import { byKind } from '../../functions/due/by-kind.ts';
import { type DrawPostDeps, drawPostPicture } from '../../functions/render/draw-post-picture.ts';

export type WorkDeps = CollectDeps & ExpandDeps & InspectDeps & PublishDeps & ProbeDeps & DrawPostDeps;

/**
 * Passes a message to its stage's handler and logs the outcome. On AWS a router starts each stage's own function (decision
 * 3).
 */
export function createWork(deps: WorkDeps): (message: WorkMessage) => Promise<void> {
  const work = byKind<WorkingStage>({
    expand: expandCampaign(deps),
    inspect: inspectPhotos(deps),
    picture: drawPostPicture(deps),
    publish: workOnPost(deps),
    sweep: reconcilePosts(deps),
    probe: probeChannel(deps),
    collect: collectMetrics(deps),
    fold: aggregateDay(deps),
    recap: prepareRecap(deps),
  });
  return async (message) => {
    const outcome = await work(message);
    deps.log.info('worked', { kind: message.kind, item: message.sk, outcome });
  };
}
