export { CampaignPage } from '../pages/campaigns/campaign.tsx';
export { Campaigns } from '../pages/campaigns/campaigns.tsx';
export { Propose } from '../pages/campaigns/propose.tsx';
export { CoordinatorHome } from '../pages/home/coordinator-home.tsx';
export { PostPage } from '../pages/posts/post.tsx';
