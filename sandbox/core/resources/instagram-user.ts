import { mustActOnInstagram } from '../access/may.ts';
import { project, type NodeType } from '../fields/project.ts';
import type { Operation } from '../operation.ts';
import type { InstagramAccount } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { fieldsOf } from '../graph-call.ts';

export const instagramType: NodeType<InstagramAccount> = {
  name: 'IGUser',
  defaults: ['id'],
  fields: {
    username: (account) => account.username,
    name: (account) => account.name,
    followers_count: (account) => account.followers,
    follows_count: () => 0,
    media_count: (account, { state }) => known(state.instagramTimes, account.id).media.count,
  },
};

/** `GET /{ig}`. */
export const readInstagram: Operation<InstagramAccount> = {
  verb: 'instagram.read',
  parameters: [],
  run: (call, account) => {
    mustActOnInstagram(call, { page: account.page, id: account.id, permissions: ['instagram_basic'] });
    return { body: project(instagramType, account, call, fieldsOf(call)) };
  },
};
