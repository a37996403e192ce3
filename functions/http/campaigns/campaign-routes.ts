import * as z from 'zod';
import {
  campaignChanged,
  campaignEnded,
  campaignOver,
  changedMeanwhile,
  dayCancelled,
  dayOver,
  kindStays,
  notScheduled,
  tooManyProposals,
} from '../../campaigns/campaign-problems.ts';
import { peopleNotTold } from '../../domain/product/may-show-people.ts';
import { photoMissing, productChanged, productNotFound } from '../../domain/product/product-problems.ts';
import { campaignNotFound } from '../../records/campaign-record.ts';
import { forbidden } from '../caller.ts';
import { CampaignKindsReply } from '../contract/campaign-kinds.ts';
import {
  CampaignList,
  CampaignReply,
  CampaignRow,
  PlanReply,
  ProposeCampaign,
  SharePreview,
  ShareProduct,
  SteerCampaign,
} from '../contract/campaigns.ts';
import { ChangedCampaign } from '../contract/changed-campaign.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { pageQuery } from '../edge/cursor.ts';
import { edits } from '../edge/revisions.ts';
import { body, campaignParam, reply, shareParams, shareQuery } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';
import { OF_A_WISH } from './wish-refusals.ts';

const { get, put, post } = routesOf('campaigns');

export const shareProduct = put('/api/products/{id}/share/{campaign}', 'shareProduct', {
  summary:
    'Post my product on all pages from now on, or sell a friend’s on mine; the same campaign id shares it once',
  description:
    'For members and coordinators, once the product has a photo. Makes a campaign of one day with this product and schedules ' +
    'it at once: by its maker on all pages; by anybody else on her own pages alone, with her order line, if the maker allows ' +
    'pages of others. Only its maker may send `people`. The same again changes nothing.',
  request: { params: shareParams, body: body(ShareProduct) },
  refuses: [
    forbidden,
    productNotFound,
    photoMissing,
    peopleNotTold,
    productChanged,
    campaignNotFound,
    campaignChanged,
    campaignEnded,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(PlanReply, 'Who posts it when, and who is left out and why') },
});

export const listCampaignKinds = get('/api/campaign-kinds', 'listCampaignKinds', {
  summary: 'The kinds of campaign, with the fields of each, and the feasts ahead',
  description:
    'For everybody of the community. `PUT /api/campaigns/{id}` takes the fields that its `kind` has here. The feasts are ' +
    'those of the coming year for which there is still time to post.',
  refuses: NO_COMMUNITY,
  responses: { 200: reply(CampaignKindsReply, 'The kinds, in the order in which they are offered') },
});

export const previewShare = get('/api/products/{id}/share/{campaign}', 'previewShare', {
  summary: 'Where and when a product goes out if I share it; nothing is stored',
  description:
    'For members and coordinators, once the product has a photo. The times are those that the share under this campaign id will have. ' +
    'Of a share that was made it is the plan.',
  request: { params: shareParams, query: shareQuery },
  refuses: [forbidden, productNotFound, photoMissing, campaignChanged, ...NO_COMMUNITY],
  responses: { 200: reply(SharePreview, 'Who would post it when, and what consent of hers is missing') },
});

export const listCampaigns = get('/api/campaigns', 'listCampaigns', {
  summary: 'Campaigns, newest first, 50 a page; the first page also holds the older ones that wait for me',
  description:
    'For everybody of the community. A campaign waits for the caller when posts of it need help that she may give, or when ' +
    'she may schedule it; an older one that waits also appears on its own page.',
  request: { query: z.object(pageQuery(50)) },
  refuses: NO_COMMUNITY,
  responses: { 200: reply(CampaignList, 'One page') },
});

export const readCampaign = get('/api/campaigns/{id}', 'readCampaign', {
  summary: 'One campaign with its posts',
  description:
    'For everybody of the community. Right after scheduling, posts are still being made: `expected` says how many there will ' +
    'be.',
  request: { params: campaignParam },
  refuses: [campaignNotFound, ...NO_COMMUNITY],
  responses: { 200: reply(CampaignReply, 'The campaign') },
});

export const proposeCampaign = put('/api/campaigns/{id}', 'proposeCampaign', {
  summary: 'Propose a campaign under an id that the client made',
  description:
    'For members and coordinators. Nothing is posted before a coordinator schedules it. Five proposals of a member may wait ' +
    'at once. The same again changes nothing; ' +
    'another wish under the same id is refused.',
  request: { params: campaignParam, body: body(ProposeCampaign) },
  refuses: [forbidden, ...OF_A_WISH, tooManyProposals, campaignChanged, ...NO_COMMUNITY],
  responses: { 200: reply(CampaignRow, 'The campaign as proposed') },
});

export const changeCampaign = put('/api/campaigns/{id}/wish', 'changeCampaign', {
  summary:
    'Change its products, days, pace, people, pages, words or pictures; what is out already is not touched',
  description:
    'For coordinators, and for the member who proposed it while it is not scheduled. Its kind stays. Of a scheduled campaign ' +
    'a new plan replaces all that is not out, in one step; a paused one stays paused. Where only `title`, `sentence`, `asks` or `theme` change, posts keep their times, and the owners of ' +
    'their pages look at them again; a post whose time is too near for that stays as it is. The same again changes nothing.',
  request: { headers: edits, params: campaignParam, body: body(ProposeCampaign) },
  refuses: [
    forbidden,
    campaignNotFound,
    changedMeanwhile,
    campaignChanged,
    campaignEnded,
    kindStays,
    ...OF_A_WISH,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(ChangedCampaign, 'The plan that now runs, or would') },
});

export const previewPlan = get('/api/campaigns/{id}/plan', 'previewPlan', {
  summary: 'What scheduling it now would do, without doing it',
  description:
    'For everybody of the community: which post on which page at which time, and who is left out and why.',
  request: { params: campaignParam },
  refuses: [campaignNotFound, ...NO_COMMUNITY],
  responses: { 200: reply(PlanReply, 'The plan') },
});

export const scheduleCampaign = post('/api/campaigns/{id}/schedule', 'scheduleCampaign', {
  summary: 'Plan it and let it run; doing it again makes a new plan in place of the old',
  description:
    'For coordinators. What is out already stays out and is counted; a new plan holds what the old one did not publish.',
  request: { params: campaignParam },
  refuses: [forbidden, campaignNotFound, campaignChanged, campaignEnded, campaignOver, ...NO_COMMUNITY],
  responses: { 200: reply(PlanReply, 'The plan that now runs') },
});

export const steerCampaign = put('/api/campaigns/{id}/steering', 'steerCampaign', {
  summary: 'Pause it or one of its days, let it go on, or cancel it; every post obeys at once',
  description: 'For coordinators, and for the member who proposed it. The same again changes nothing.',
  request: { params: campaignParam, body: body(SteerCampaign) },
  refuses: [
    forbidden,
    campaignNotFound,
    campaignChanged,
    campaignEnded,
    notScheduled,
    dayOver,
    dayCancelled,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(CampaignRow, 'The campaign as it now stands') },
});
