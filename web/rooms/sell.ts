export { CampaignPage } from '../pages/campaigns/campaign.tsx';
export { Campaigns } from '../pages/campaigns/campaigns.tsx';
export { Propose } from '../pages/campaigns/propose.tsx';
export { Friends } from '../pages/friends.tsx';
export { CoordinatorHome } from '../pages/home/coordinator-home.tsx';
export { PostPage } from '../pages/posts/post.tsx';
export { ProductPage } from '../pages/product/product.tsx';
