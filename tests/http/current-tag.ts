import { type MemberFacet, revisionOfFacet } from '../../functions/domain/people/member-facets.ts';
import type { Key, Table } from '../../functions/ports/table.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { captionDraftRecord } from '../../functions/records/caption-draft-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { fromItem, type RecordDefinition } from '../../functions/records/record.ts';

interface Whose {
  /** How the table reads, whatever a test has put instead. */
  readonly get: Table['get'];
  readonly community: string;
  readonly caller: string;
}

type Revision = (whose: Whose, ids: readonly string[]) => Promise<string | number | undefined>;

async function stored<T extends object>(
  get: Table['get'],
  record: RecordDefinition<T>,
  key: Key,
): Promise<T | undefined> {
  const item = await get(key);
  return item && fromItem(record, item);
}

const ofItem =
  <T extends { readonly revision: number }>(
    record: RecordDefinition<T & object>,
    keyOf: (whose: Whose, ids: readonly string[]) => Key,
  ): Revision =>
  async (whose, ids) =>
    (await stored(whose.get, record, keyOf(whose, ids)))?.revision;

const ofFacet =
  (facet: MemberFacet): Revision =>
  async ({ get, community, caller }, [id = caller]) => {
    const member = await stored(get, memberRecord, keys.member(community, id));
    return member && revisionOfFacet(member, facet);
  };

const ofProduct = ofItem(productRecord, ({ community }, [id = '']) => keys.product(community, id));
const ofCampaign = ofItem(campaignRecord, ({ community }, [id = '']) => keys.campaign(community, id));
const ofPost = ofItem(postRecord, ({ community }, [id = '']) => keys.post(community, id));

/** Every edit, by method and path, and the revision that it replaces. */
const EDITS: readonly (readonly [RegExp, Revision])[] = [
  [/^PUT \/api\/products\/([^/]+)(?:\/(?:photo|focus|as-taken|people|theme|price-corner))?$/, ofProduct],
  [/^DELETE \/api\/products\/([^/]+)$/, ofProduct],
  [/^PUT \/api\/posts\/([^/]+)\/(?:words|time)$/, ofPost],
  [/^PUT \/api\/campaigns\/([^/]+)\/wish$/, ofCampaign],
  [/^PUT \/api\/members\/([^/]+)(?:\/roles)?$/, ofFacet('row')],
  [/^(?:PUT|DELETE) \/api\/members\/([^/]+)\/(?:brand|logo)$/, ofFacet('brand')],
  [/^PUT \/api\/me\/phone$/, ofFacet('phone')],
  [/^PUT \/api\/standing-ok$/, ofFacet('standingOk')],
  [/^PUT \/api\/community$/, ofItem(communityRecord, ({ community }) => keys.community(community))],
  [
    /^PUT \/api\/products\/([^/]+)\/captions\/([^/]+)\/([^/]+)$/,
    async (whose, [product = '', language = '', place = '']) => {
      const { get, community, caller: seller } = whose;
      const key = keys.captionDraft({ community, product, seller, language, place });
      return (await stored(get, captionDraftRecord, key))?.revision ?? 0;
    },
  ],
];

/**
 * Returns the headers of an edit by somebody who has just read what she changes; `If-None-Match: *` where there is nothing
 * yet, and none for what is no edit.
 */
export async function currentTag(
  whose: Whose,
  method: string,
  path: string,
): Promise<Record<string, string>> {
  for (const [pattern, revision] of EDITS) {
    const found = pattern.exec(`${method} ${path.split('?')[0]}`);
    if (!found) continue;
    const current = await revision(whose, found.slice(1));
    const mayCreate =
      method === 'PUT' && /^\/api\/(?:products|members)\/[^/]+$/.test(path.split('?')[0] ?? '');
    if (current === undefined && mayCreate) return { 'if-none-match': '*' };
    return { 'if-match': `"${current ?? 'none'}"` };
  }
  return {};
}
