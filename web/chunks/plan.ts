export { CampaignPage } from '../pages/campaigns/campaign.tsx';
export { Campaigns } from '../pages/campaigns/campaigns.tsx';
export { ChangeCampaign } from '../pages/campaigns/change-campaign.tsx';
export { GroupPictures } from '../pages/campaigns/group-pictures.tsx';
export { PickKind } from '../pages/campaigns/pick-kind.tsx';
export { CopyCampaign, Propose } from '../pages/campaigns/propose.tsx';
export { InNeed } from '../pages/posts/in-need.tsx';
export { PostPage } from '../pages/posts/post.tsx';
