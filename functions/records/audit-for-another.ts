import type { AuditEvent } from '../domain/people/audit.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { audit } from './audit.ts';

/** What one person does with what is another's, which the other is told. */
export const DONE_FOR_ANOTHER = [
  'product.changed',
  'product.soldOut',
  'product.available',
  'brand.changed',
  'role.handoverOffered',
  'role.handoverWithdrawn',
  'role.handoverDeclined',
  'role.handedOver',
] as const satisfies readonly AuditEvent[];
type DoneForAnother = (typeof DONE_FOR_ANOTHER)[number];

/** Who changes what of whose. `by` is absent for a program on this machine. */
export interface ChangeForAnother {
  readonly community: string;
  readonly owner: string;
  readonly by: string | undefined;
  readonly at: Instant;
  readonly event: DoneForAnother;
  /** The id of a product, and the names of its facts that change; empty for what has no parts. */
  readonly of?: { readonly product: string; readonly facts: readonly string[] };
}

const LONGEST_DETAIL = 200;

/**
 * Writes the audit entry about what one person changes of another's; nothing when it is her own. Call it just before the
 * change: no change is then without its entry.
 */
export async function auditForAnother(table: Table, change: ChangeForAnother): Promise<void> {
  const { community, owner, by, at, event, of } = change;
  if (by === undefined || by === owner) return;
  const detail = of && [of.product, ...of.facts].join(' ').slice(0, LONGEST_DETAIL);
  await audit(table, { community, at, event, by, subject: owner, ...(detail !== undefined && { detail }) });
}

/** Returns the product and the facts that an entry names; undefined when it names none. */
export function productOf(detail: string | undefined): ChangeForAnother['of'] {
  const [product, ...facts] = (detail ?? '').split(' ');
  return product === undefined || product === '' ? undefined : { product, facts };
}
