import { applyFacebook } from './apply-facebook.ts';
import { applyInstagram } from './apply-instagram.ts';
import type { Change, Entry } from './changes.ts';
import { faultsOf } from '../faults/fault.ts';
import { known, newInstagramTimes, newPageTimes, type SandboxState } from './sandbox-state.ts';

/** Applies one change to the state. Only this function and its two neighbours change it. */
export function applyChange(state: SandboxState, change: Change): void {
  switch (change.is) {
    case 'userAdded':
      state.users.set(change.user.id, change.user);
      return;
    case 'pageAdded':
      state.pages.set(change.page.id, change.page);
      state.pageTimes.set(change.page.id, newPageTimes());
      if (change.instagram) {
        state.instagrams.set(change.instagram.id, change.instagram);
        state.instagramTimes.set(change.instagram.id, newInstagramTimes());
      }
      return;
    case 'rolesGiven': {
      const user = known(state.users, change.user);
      state.users.set(user.id, { ...user, roles: { ...user.roles, [change.page]: change.tasks } });
      return;
    }
    case 'codeIssued':
      state.codes.set(change.code.code, change.code);
      return;
    case 'codeUsed':
      state.codes.set(change.code, { ...known(state.codes, change.code), used: true });
      return;
    case 'sessionOpened':
      state.sessions.set(change.session.id, change.session);
      return;
    case 'tokensKilled':
      state.deaths.set(change.account, { upTo: change.upTo, subcode: change.subcode });
      return;
    case 'budgetFilled':
      state.budgets.set(change.account, change.until);
      return;
    case 'hidden':
      state.hidden.set(change.id, change.until);
      return;
    case 'faultsSet':
      state.plan = change.plan;
      state.faults = faultsOf(change.plan).map((fault) => ({ ...fault, seen: 0, struck: 0 }));
      return;
    case 'faultCounted': {
      const fault = state.faults[change.place];
      if (fault) Object.assign(fault, { seen: change.seen, struck: change.struck });
      return;
    }
    case 'switchesSet':
      state.switches = change.switches;
      return;
    case 'clockLetGo':
      state.clock = undefined;
      return;
    case 'clockSet':
      state.clock = change.at;
      return;
    case 'pinned':
      state.pinned.add(change.id);
      return;
    case 'addressFetched':
      state.fetched.add(change.url);
      return;
    case 'photoUploaded':
    case 'postCreated':
    case 'postPublished':
    case 'postEdited':
    case 'postScheduled':
    case 'postRemoved':
      applyFacebook(state, change);
      return;
    case 'containerCreated':
    case 'containerFetched':
    case 'containerStuck':
    case 'mediaPublished':
    case 'mediaRemoved':
    case 'mediaEdited':
    case 'mediaArchived':
    case 'mediaShownAgain':
      applyInstagram(state, change);
  }
}

/** Applies what one call recorded. */
export function applyEntry(state: SandboxState, entry: Entry): void {
  for (const change of entry.changes) applyChange(state, change);
  state.counter = entry.counter;
  state.latest = Math.max(state.latest, entry.at);
}
