import type { AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { mayNotWrite, missingObject, notPermitted } from '../wire/refusals.ts';
import { permits } from './caller.ts';
import type { Permission } from './permissions.ts';

type Task = 'ANALYZE' | 'CREATE_CONTENT';

function holdsTask({ caller, state }: AuthenticatedCall, page: string, task: Task): boolean {
  if (caller.is === 'app') return false;
  const tasks = state.users.get(caller.session.user)?.roles[page] ?? [];
  return tasks.includes(task) || tasks.includes('MANAGE');
}

/** What a caller must hold for a call to be allowed. */
export interface Need {
  readonly page: string;
  /** The id that the error message names. */
  readonly id: string;
  readonly permissions: readonly Permission[];
  readonly task?: Task;
}

/** A write on a Page needs the Page's own token, the permissions and the task. Throws 100/33 or 200. */
export function mustWriteAsPage(call: AuthenticatedCall, need: Need): void {
  const { caller } = call;
  if (caller.is === 'user') throw mayNotWrite('Posts must be posted to a page as the page itself.');
  if (caller.is === 'app' || caller.page !== need.page) throw missingObject(need.id, call.method);
  const lacking = need.permissions.find((permission) => !permits(caller, permission, call.now));
  if (lacking !== undefined) throw mayNotWrite(`This call requires the permission ${lacking}.`);
  if (need.task && !holdsTask(call, need.page, need.task)) {
    throw mayNotWrite(`The person does not have the task ${need.task} on this page.`);
  }
}

/** A read on a Page needs the Page's own token and the permissions. Throws 100/33, 210 or 10. */
export function mustReadAsPage(call: AuthenticatedCall, need: Need): void {
  const { caller } = call;
  if (caller.is === 'user') {
    throw new GraphError({
      code: 210,
      message: '(#210) A page access token is required to request this resource.',
    });
  }
  if (caller.is === 'app' || caller.page !== need.page) throw missingObject(need.id, call.method);
  const lacking = need.permissions.find((permission) => !permits(caller, permission, call.now));
  if (lacking !== undefined) throw notPermitted(lacking);
}

/** Instagram takes the token of the linked Page or of the person. Throws 100/33 or 10. */
export function mustActOnInstagram(call: AuthenticatedCall, need: Need): void {
  const { caller } = call;
  const own = caller.is === 'page' && caller.page === need.page;
  const granted = caller.is === 'user' && caller.session.pages.includes(need.page);
  if (caller.is === 'app' || !(own || granted)) throw missingObject(need.id, call.method);
  const lacking = need.permissions.find((permission) => !permits(caller, permission, call.now));
  if (lacking !== undefined) throw notPermitted(lacking);
  if (need.task && !holdsTask(call, need.page, need.task)) throw notPermitted(`task ${need.task}`);
}
