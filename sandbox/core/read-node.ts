import type { Wish } from './fields/wish.ts';
import { project } from './fields/project.ts';
import type { Node } from './nodes.ts';
import { containerType } from './resources/container-status.ts';
import { instagramType } from './resources/instagram-user.ts';
import { mediaType } from './resources/media-fields.ts';
import { pageType } from './resources/page-node.ts';
import { photoType } from './resources/photo-node.ts';
import { postType } from './resources/post-fields.ts';
import { userType } from './resources/user-node.ts';
import type { Turn } from './turn.ts';

/** Read-after-write: what `fields` asks of a node that the same call has just made. */
export function readNode(turn: Turn, node: Node, fields: readonly Wish[]): Record<string, unknown> {
  switch (node.is) {
    case 'page':
      return project(pageType, node.value, turn, fields);
    case 'post':
      return project(postType, node.value, turn, fields);
    case 'photo':
      return project(photoType, node.value, turn, fields);
    case 'instagram':
      return project(instagramType, node.value, turn, fields);
    case 'container':
      return project(containerType, node.value, turn, fields);
    case 'media':
      return project(mediaType, node.value, turn, fields);
    case 'user':
      return project(userType, node.value, turn, fields);
  }
}
