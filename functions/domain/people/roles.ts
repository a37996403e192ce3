import * as z from 'zod';

export const ROLES = ['member', 'coordinator', 'leader'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** The actions that need a permission, named by their meaning for people. */
const ACTIONS = [
  'product.write',
  'product.read',
  'product.print',
  'brand.write',
  'campaign.propose',
  'campaign.share',
  'campaign.sell',
  'campaign.schedule',
  'campaign.steer',
  'post.decide',
  'post.edit',
  'post.move',
  'post.pause',
  'post.cancel',
  'post.settle',
  'plan.read',
  'standingOk.give',
  'consent.decide',
  'consent.witness',
  'audit.read',
  'channel.connect',
  'channel.reconnect',
  'channel.read',
  'channel.disconnect',
  'member.read',
  'member.write',
  'member.invite',
  'role.give',
  'community.write',
  'community.partner',
  'report.own',
  'report.community',
  'report.details',
  'report.names',
] as const;
export type Action = (typeof ACTIONS)[number];

/** How far a role's permission for an action reaches: only what is the actor's own, or everything in the community. */
type Reach = 'own' | 'community';

type Permissions = Readonly<Partial<Record<Action, Reach>>>;

/** Actions on what concerns the actor herself, allowed in every role: her consents, her page, her posts, her figures. */
const ABOUT_HERSELF = {
  'post.decide': 'own',
  'post.edit': 'own',
  'post.move': 'own',
  'post.pause': 'own',
  'post.settle': 'own',
  'standingOk.give': 'own',
  'consent.decide': 'own',
  'channel.read': 'own',
  'channel.reconnect': 'own',
  'channel.disconnect': 'own',
  'report.own': 'own',
} as const satisfies Permissions;

/** The permissions of each role; an action that is not listed is refused. */
export const PERMISSIONS: Readonly<Record<Role, Permissions>> = {
  member: {
    ...ABOUT_HERSELF,
    'product.write': 'own',
    'product.read': 'community',
    'product.print': 'own',
    'brand.write': 'own',
    'campaign.propose': 'community',
    'campaign.share': 'own',
    'campaign.sell': 'community',
    'campaign.steer': 'own',
    'plan.read': 'community',
    'report.community': 'community',
  },
  coordinator: {
    ...ABOUT_HERSELF,
    'product.write': 'community',
    'product.read': 'community',
    'product.print': 'community',
    'brand.write': 'community',
    'campaign.propose': 'community',
    'campaign.share': 'own',
    'campaign.sell': 'community',
    'campaign.schedule': 'community',
    'campaign.steer': 'community',
    'post.move': 'community',
    'post.pause': 'community',
    'post.cancel': 'community',
    'post.settle': 'community',
    'plan.read': 'community',
    'consent.witness': 'community',
    'audit.read': 'community',
    'channel.connect': 'community',
    'channel.read': 'community',
    'channel.disconnect': 'community',
    'member.read': 'community',
    'member.write': 'community',
    'member.invite': 'community',
    'role.give': 'community',
    'community.write': 'community',
    'community.partner': 'community',
    'report.community': 'community',
    'report.details': 'community',
    'report.names': 'community',
  },
  leader: {
    ...ABOUT_HERSELF,
    'product.read': 'community',
    'plan.read': 'community',
    'report.community': 'community',
    'report.details': 'community',
  },
};

/** The person who acts: a member of one community with the roles that she holds there. */
export interface Actor {
  readonly community: string;
  readonly member: string;
  readonly roles: readonly Role[];
}

/** What an action is done to. `owners` are the members to whom it belongs; empty when it is the community's. */
export interface Resource {
  readonly community: string;
  readonly owners: readonly string[];
}

/** Whether one of the actor's roles allows the action on the resource. A resource of another community is never allowed. */
export function can(actor: Actor, action: Action, resource: Resource): boolean {
  if (actor.community !== resource.community) return false;
  return actor.roles.some((role) => {
    const reach = PERMISSIONS[role][action];
    return reach === 'community' || (reach === 'own' && resource.owners.includes(actor.member));
  });
}

/**
 * Whether a person with the roles `own` could do more in the name of a person with the roles `others` than in her own. A
 * person who makes a sign-in link for another could open it herself, so nobody may make one for a person with more
 * permissions. Permissions of reach `own` are left out: the coordinator is trusted to hand the link over, and the audit
 * records that it was made.
 */
export const wouldReachFurther = (
  own: readonly Role[],
  others: readonly Role[],
  permissions: typeof PERMISSIONS = PERMISSIONS,
): boolean => {
  const inCommunity = (role: Role, action: Action): boolean => permissions[role][action] === 'community';
  return ACTIONS.some(
    (action) =>
      others.some((role) => inCommunity(role, action)) && !own.some((role) => inCommunity(role, action)),
  );
};
