import { mustReadAsPage } from '../access/may.ts';
import { narrow } from '../fields/narrow.ts';
import { project, type NodeType } from '../fields/project.ts';
import type { Operation } from '../operation.ts';
import type { Page } from '../state/records.ts';
import { fieldsOf, type AuthenticatedCall } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';

/** Returns a Page token from the caller's login; undefined for a caller that may not have one. */
function pageTokenFor({ caller, setting }: AuthenticatedCall, page: Page): string | undefined {
  if (caller.is === 'app' || !caller.session.pages.includes(page.id)) return undefined;
  return setting.tokens.mint({ session: caller.session.id, page: page.id });
}

function tasksOf({ caller, state }: AuthenticatedCall, page: Page): readonly string[] | undefined {
  return caller.is === 'app' ? undefined : state.users.get(caller.session.user)?.roles[page.id];
}

const INSTAGRAM_FIELDS = ['id', 'username', 'name', 'followers_count'];

export const pageType: NodeType<Page> = {
  name: 'Page',
  defaults: ['name', 'id'],
  fields: {
    name: (page) => page.name,
    category: (page) => page.category,
    category_list: (page, _, asked) =>
      narrow([{ id: '2201', name: page.category }], asked, ['id', 'name'], 'PageCategory'),
    access_token: (page, call) => pageTokenFor(call, page),
    tasks: (page, call) => tasksOf(call, page),
    followers_count: (page) => page.followers,
    fan_count: (page) => page.followers,
    link: (page, { setting }) => `${setting.base}/sandbox/feeds/${page.id}`,
    instagram_business_account: (page, { state }, asked) => {
      const account = state.instagrams.get(page.instagram ?? '');
      if (!account) return undefined;
      const { id, username, name, followers } = account;
      if (!asked.fields) return { id };
      const shown = narrow(
        { id, username, name, followers_count: followers },
        asked,
        INSTAGRAM_FIELDS,
        'IGUser',
      );
      return { ...(typeof shown === 'object' ? shown : {}), id };
    },
  },
};

/** `GET /{page}`: called as the Page, or as a person who may act for it. */
export const readPage: Operation<Page> = {
  verb: 'page.read',
  parameters: [],
  run: (call, page) => {
    const { caller } = call;
    if (caller.is === 'user') {
      if (!caller.session.pages.includes(page.id)) throw missingObject(page.id, call.method);
    } else {
      mustReadAsPage(call, { page: page.id, id: page.id, permissions: ['pages_read_engagement'] });
    }
    return { body: project(pageType, page, call, fieldsOf(call)) };
  },
};
