import type { OwnerReminders } from '../../functions/http/contract/owner-reminders.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

/** Returns the reminders for owners of pages whose silence soon counts as yes. */
export const listOwnerReminders = (left?: AbortSignal): Promise<OwnerReminders> =>
  get(request('GET /api/owner-reminders'), left);
