import { mustActOnInstagram } from '../access/may.ts';
import { project, type NodeType } from '../fields/project.ts';
import type { Operation } from '../operation.ts';
import { containerStateAt, type ContainerState } from '../rules/container-state.ts';
import type { Container } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { fieldsOf, isHidden, shownAsOf, type AuthenticatedCall } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';

/** The state that a call has shown, so that both fields of the same call agree. */
const shown = new WeakMap<AuthenticatedCall, ContainerState>();

function shownState(call: AuthenticatedCall, container: Container): ContainerState {
  const known = shown.get(call);
  if (known) return known;
  const asOf = Math.max(container.createdAt, shownAsOf(call, 'statusLag'));
  const state = containerStateAt(call.state, container, asOf);
  shown.set(call, state);
  return state;
}

function statusText(shown: ContainerState): string {
  switch (shown.is) {
    case 'IN_PROGRESS':
      return 'In Progress: Media is still being processed.';
    case 'FINISHED':
      return 'Finished: Media has been uploaded and it is ready to be published.';
    case 'PUBLISHED':
      return 'Published: Media has been published.';
    case 'EXPIRED':
      return 'Expired: The media was not published within 24 hours.';
    case 'ERROR':
      return `Error: Media upload has failed with error code ${shown.why.subcode ?? shown.why.code}`;
  }
}

export const containerType: NodeType<Container> = {
  name: 'IGMediaContainer',
  defaults: ['id'],
  fields: {
    status_code: (container, call) => shownState(call, container).is,
    status: (container, call) => statusText(shownState(call, container)),
  },
};

/** `GET /{container}`: its status. A published container does not name its medium. */
export const readContainer: Operation<Container> = {
  verb: 'container.read',
  parameters: [],
  run: (call, container) => {
    if (isHidden(call, container.id)) throw missingObject(container.id, call.method);
    const { page } = known(call.state.instagrams, container.account);
    mustActOnInstagram(call, { page, id: container.id, permissions: ['instagram_basic'] });
    return { body: project(containerType, container, call, fieldsOf(call)) };
  },
};
