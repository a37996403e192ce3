import type { ConflictRow } from '../../../functions/http/contract/campaigns.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';

/** People and things that one reason keeps out. */
export interface Group {
  readonly text: string;
  readonly members: ReadonlyMap<string, string>;
  /** What is in the way when it is not a member: a product, a page. */
  readonly others: readonly string[];
}

/** Reasons in the order they first appear, each with everybody and everything it concerns once. */
export function groupConflicts(conflicts: readonly ConflictRow[], spoken: InterfaceLanguage): Group[] {
  const groups = new Map<string, { text: string; members: Map<string, string>; others: string[] }>();
  for (const { reason, text, member, product, channel } of conflicts) {
    const group = groups.get(reason) ?? {
      text: text[spoken],
      members: new Map<string, string>(),
      others: [] as string[],
    };
    groups.set(reason, group);
    if (member) group.members.set(member.id, member.name);
    else group.others.push(channel?.name ?? product.name);
  }
  return [...groups.values()];
}
