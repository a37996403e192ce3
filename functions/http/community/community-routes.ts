import { CommunityReply, SaveCommunity } from '../contract/community.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('community');

export const readCommunity = get('/api/community', 'readCommunity', {
  summary: 'How the community is set up, for coordinators',
  responses: { 200: reply(CommunityReply, 'The settings') },
});

export const saveCommunity = put('/api/community', 'saveCommunity', {
  summary: 'Set the community up anew, for coordinators',
  request: { headers: edits, body: body(SaveCommunity) },
  responses: { 200: reply(CommunityReply, 'The settings as saved') },
});
