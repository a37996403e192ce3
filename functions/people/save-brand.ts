import { mediaFolder } from '../domain/picture/media-key.ts';
import { Brand } from '../domain/people/brand.ts';
import type { Member } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { LogoIntake } from '../ports/pictures.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { auditForAnother } from '../records/audit-for-another.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord, refuseStale } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';
import { type DiscardDeps, discardLogo } from '../records/discard-files.ts';
import { makerWithoutBrand } from '../domain/product/product-problems.ts';
import { readBrand, type TypedBrand } from './read-brand.ts';

interface Whose {
  readonly community: string;
  readonly member: string;
  /** The revision of the brand that the edit replaces. */
  readonly seen?: string | undefined;
  /** Who changes it; the member is told when it is somebody else. Absent for a program on this machine. */
  readonly by?: string;
}

interface BrandDeps {
  readonly table: Table;
  readonly clock: Pick<Clock, 'now'>;
}

/** Changes a member's brand, computed from her current item; on a conflict begins anew, and then finds it stale or not. */
async function changeBrand(
  deps: BrandDeps,
  whose: Whose,
  brandFor: (member: Member) => Brand,
): Promise<Member> {
  const { table } = deps;
  const { community, member: id, seen, by } = whose;
  const member = await load(table, memberRecord, keys.member(community, id));
  if (!member) throw new ProblemError([memberNotFound]);
  const brand = Brand.parse(brandFor(member));
  if (JSON.stringify(brand) === JSON.stringify(member.brand)) return member;
  refuseStale(member, 'brand', seen);
  const line = { community, owner: id, by, at: deps.clock.now(), event: 'brand.changed' } as const;
  await auditForAnother(table, line);
  const changes = { brand, revision: member.revision + 1 };
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const changed = await change(table, memberRecord, member, changes, [check]);
  return changed ?? changeBrand(deps, whose, brandFor);
}

/** Saves the text of a maker's brand; her logo stays. Throws what is wrong or unlawful about it. */
export const saveBrand =
  (deps: BrandDeps) =>
  async ({ typed, ...whose }: Whose & { typed: TypedBrand }): Promise<Member> => {
    const facts = readBrand(typed);
    return changeBrand(deps, whose, ({ brand }) => ({
      ...facts,
      ...(brand?.logoKey !== undefined && { logoKey: brand.logoKey }),
    }));
  };

export interface TakeLogoDeps extends DiscardDeps, BrandDeps {
  readonly pictures: LogoIntake;
  readonly media: Pick<MediaStore, 'read' | 'write' | 'has' | 'remove' | 'erase'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

/**
 * Replaces a brand's logo and deletes the previous one. The logo is checked and cleaned before it is stored. Pictures drawn
 * from now on show it.
 */
export const takeLogo =
  (deps: TakeLogoDeps) =>
  async ({ bytes, ...whose }: Whose & { bytes: Uint8Array }): Promise<Member> => {
    const clean = await deps.pictures.cleanLogo(bytes);
    const content = Buffer.from(clean.bytes).toString('base64');
    const name = await deps.sealer.fingerprint(content, `logo|${whose.community}`);
    const logoKey = `${mediaFolder('logos', whose.community)}${name}.png`;
    const keep = (): Promise<void> => deps.media.write(logoKey, clean.bytes, 'image/png');
    await keep();
    const changed = await changeLogo(deps, whose, logoKey).catch(async (refusal: unknown) => {
      await discardLogo(deps, whose.community, logoKey);
      throw refusal;
    });
    // Another request may have discarded the same file just before this record named it (`keepAgain`).
    if (!(await deps.media.has(logoKey))) await keep();
    return changed;
  };

/** Removes a brand's logo and deletes it; initials are drawn instead. */
export const removeLogo =
  (deps: DiscardDeps & BrandDeps) =>
  (whose: Whose): Promise<Member> =>
    changeLogo(deps, whose, undefined);

async function changeLogo(
  deps: DiscardDeps & BrandDeps,
  whose: Whose,
  logoKey: string | undefined,
): Promise<Member> {
  let before: string | undefined;
  const changed = await changeBrand(deps, whose, ({ brand }) => {
    if (!brand) throw new ProblemError([makerWithoutBrand]);
    const { logoKey: old, ...rest } = brand;
    before = old;
    return { ...rest, ...(logoKey !== undefined && { logoKey }) };
  });
  if (before !== logoKey) await discardLogo(deps, whose.community, before);
  return changed;
}
