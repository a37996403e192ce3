import { DAY } from '../../../functions/domain/time/instant.ts';
import { mustActOnInstagram } from '../access/may.ts';
import type { Operation } from '../operation.ts';
import { containerStateAt } from '../rules/container-state.ts';
import type { Picture } from '../rules/image-facts.ts';
import type { Container, InstagramAccount, Media } from '../state/records.ts';
import { known, type SandboxState } from '../state/sandbox-state.ts';
import { newId, type AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { invalid } from '../wire/refusals.ts';
import { publishesInDay, QUOTA } from './publishing-limit.ts';

const notThere = (): GraphError =>
  new GraphError({
    code: 24,
    subcode: 2207008,
    message: 'The requested resource does not exist',
    title: 'Media does not exist',
    userMessage: 'The media builder with this creation id does not exist or has expired.',
  });

const notReady = (): GraphError =>
  new GraphError({
    code: 9007,
    subcode: 2207027,
    message: 'Media ID is not available',
    title: 'Media not ready',
    userMessage: 'The media is not ready for publishing, please wait for a moment.',
  });

/** Uses the container's true state, not the `status_code` that a reader sees and that may lag. */
function mustBePublishable({ state, now }: AuthenticatedCall, container: Container): void {
  const current = containerStateAt(state, container, now);
  switch (current.is) {
    case 'FINISHED':
      return;
    case 'PUBLISHED':
      if (state.switches.secondMediaPublish === 'makesAnother') return;
      throw notThere();
    case 'EXPIRED':
      throw notThere();
    case 'IN_PROGRESS':
    case 'ERROR':
      throw notReady();
  }
}

function picturesOf(state: SandboxState, container: Container): Picture[] {
  const containers =
    container.kind === 'CAROUSEL' ? container.children.map((id) => known(state.containers, id)) : [container];
  return containers.flatMap(({ facts }) =>
    facts?.is === 'image' ? [{ sha256: facts.sha256, width: facts.width, height: facts.height }] : [],
  );
}

/** `POST /{ig}/media_publish`: publishes a container. */
export const publishMedia: Operation<InstagramAccount> = {
  verb: 'media.publish',
  parameters: ['creation_id'],
  run: (call, account) => {
    const { state, now } = call;
    mustActOnInstagram(call, {
      page: account.page,
      id: account.id,
      permissions: ['instagram_basic', 'instagram_content_publish'],
      task: 'CREATE_CONTENT',
    });
    const container = state.containers.get(call.parameters.required('creation_id'));
    if (!container || container.account !== account.id) throw notThere();
    if (container.carouselItem) throw invalid('An item of a carousel cannot be published by itself.');
    mustBePublishable(call, container);
    if (publishesInDay(state, account.id, now - DAY) >= QUOTA) {
      throw new GraphError({
        code: 9,
        subcode: 2207042,
        message: 'Application request limit reached',
        title: 'Action is blocked',
        userMessage:
          'You reached the maximum number of posts that can be published by the API within 24 hours.',
      });
    }
    const media: Media = {
      id: newId(call, 'media'),
      account: account.id,
      container: container.id,
      kind: container.kind,
      caption: container.caption,
      altText: container.altText,
      pictures: picturesOf(state, container),
      publishedAt: now,
    };
    call.record({ is: 'mediaPublished', media });
    return { body: { id: media.id }, created: { is: 'media', value: media } };
  },
};
