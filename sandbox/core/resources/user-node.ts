import { PERMISSIONS } from '../access/permissions.ts';
import { permits } from '../access/caller.ts';
import { project, type NodeType } from '../fields/project.ts';
import { parseFields } from '../fields/parse-fields.ts';
import { LIST_PARAMETERS, pageOf } from '../lists/page-of.ts';
import type { Operation } from '../operation.ts';
import type { User } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { Timeline } from '../state/timeline.ts';
import { fieldsOf, type AuthenticatedCall } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';
import { pageType } from './page-node.ts';

export const userType: NodeType<User> = {
  name: 'User',
  defaults: ['name', 'id'],
  fields: { name: (user) => user.name },
};

function mustBeHerself({ caller, method }: AuthenticatedCall, user: User): void {
  if (caller.is !== 'user' || caller.session.user !== user.id) throw missingObject(user.id, method);
}

/** `GET /me`. */
export const readUser: Operation<User> = {
  verb: 'user.read',
  parameters: [],
  run: (call, user) => {
    mustBeHerself(call, user);
    return { body: project(userType, user, call, fieldsOf(call)) };
  },
};

const ACCOUNT_FIELDS = parseFields('access_token,category,category_list,name,id,tasks');

/** `GET /me/accounts`: the Pages that the person let the app see, in the order of the login, each with a token. */
export const listAccounts: Operation<User> = {
  verb: 'accounts.list',
  parameters: LIST_PARAMETERS,
  run: (call, user) => {
    mustBeHerself(call, user);
    const { caller, state, now } = call;
    if (caller.is === 'app' || !permits(caller, 'pages_show_list', now)) return { body: { data: [] } };
    const timeline = new Timeline();
    for (const id of caller.session.pages.toReversed()) timeline.append(id);
    const fields = fieldsOf(call) ?? ACCOUNT_FIELDS;
    const body = pageOf(call, {
      timeline,
      momentOf: () => caller.session.openedAt,
      show: (id) => project(pageType, known(state.pages, id), call, fields),
    });
    return { body };
  },
};

/** `GET /me/permissions`. */
export const listPermissions: Operation<User> = {
  verb: 'permissions.list',
  parameters: [],
  run: (call, user) => {
    mustBeHerself(call, user);
    const { caller, now } = call;
    const granted = PERMISSIONS.filter((permission) => permits(caller, permission, now));
    return { body: { data: granted.map((permission) => ({ permission, status: 'granted' })) } };
  },
};
