import href from '../styles/desk.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { CampaignPage } from '../pages/campaigns/campaign.tsx';
import { Campaigns } from '../pages/campaigns/campaigns.tsx';
import { PostPage } from '../pages/posts/post.tsx';
import { PostQueue } from '../pages/posts/post-queue.tsx';

export { ChangeCampaign } from '../pages/campaigns/change-campaign.tsx';
export { GroupPictures } from '../pages/campaigns/group-pictures.tsx';
export { PickKind } from '../pages/campaigns/pick-kind.tsx';
export { BeginFromTemplate, CopyCampaign, Propose } from '../pages/campaigns/propose.tsx';
export { Partners } from '../pages/partners/partners.tsx';

/** Loads the screen of a post with the styles of desks. */
export async function loadPost(): Promise<typeof PostPage> {
  await loadStyles(href);
  return PostPage;
}

/** Loads the list of posts that wait for a person, with the styles of desks. */
export async function loadPostQueue(): Promise<typeof PostQueue> {
  await loadStyles(href);
  return PostQueue;
}

/** Loads the list of campaigns with the styles of desks. */
export async function loadCampaigns(): Promise<typeof Campaigns> {
  await loadStyles(href);
  return Campaigns;
}

/** Loads the screen of a campaign with the styles of desks. */
export async function loadCampaign(): Promise<typeof CampaignPage> {
  await loadStyles(href);
  return CampaignPage;
}
