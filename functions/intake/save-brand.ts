import type { Brand } from '../domain/brand.ts';
import type { Member } from '../domain/member.ts';
import { ProblemError } from '../domain/problem.ts';
import type { LogoIntake } from '../ports/pictures.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';
import { makerWithoutBrand } from './product-problems.ts';
import { readBrand, type TypedBrand } from './read-brand.ts';

type Whose = { readonly community: string; readonly member: string };

/** Changes a brand by what it is now; tries again when somebody else was faster. */
async function changeBrand(
  table: Table,
  { community, member: id }: Whose,
  brandFor: (member: Member) => Brand,
): Promise<Member> {
  const member = await load(table, memberRecord, keys.member(community, id));
  if (!member) throw new ProblemError([memberNotFound]);
  const changes = { brand: brandFor(member), revision: member.revision + 1 };
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const changed = await change(table, memberRecord, member, changes, [check]);
  return changed ?? changeBrand(table, { community, member: id }, brandFor);
}

/** Saves what stands on a maker's label, when it is lawful; her logo stays. */
export const saveBrand =
  (deps: { readonly table: Table }) =>
  async ({ typed, ...whose }: Whose & { typed: TypedBrand }): Promise<Member> => {
    const facts = readBrand(typed);
    return changeBrand(deps.table, whose, ({ brand }) => ({
      ...facts,
      ...(brand?.logoKey !== undefined && { logoKey: brand.logoKey }),
    }));
  };

export interface TakeLogoDeps {
  readonly table: Table;
  readonly pictures: LogoIntake;
  readonly media: Pick<MediaStore, 'write'>;
  readonly sealer: Pick<Sealer, 'fingerprint'>;
}

/** Takes the logo of a brand: checked, cleaned, and only then stored. Pictures drawn from now on show it. */
export const takeLogo =
  (deps: TakeLogoDeps) =>
  async ({ bytes, ...whose }: Whose & { bytes: Uint8Array }): Promise<Member> => {
    const clean = await deps.pictures.cleanLogo(bytes);
    const content = Buffer.from(clean.bytes).toString('base64');
    const name = await deps.sealer.fingerprint(content, `logo|${whose.community}`);
    const logoKey = `logos/${whose.community}/${name}.png`;
    await deps.media.write(logoKey, clean.bytes, 'image/png');
    return changeBrand(deps.table, whose, ({ brand }) => {
      if (!brand) throw new ProblemError([makerWithoutBrand]);
      return { ...brand, logoKey };
    });
  };

/** Takes the logo away; initials are drawn in its place. */
export const removeLogo =
  (deps: { readonly table: Table }) =>
  async (whose: Whose): Promise<Member> =>
    changeBrand(deps.table, whose, ({ brand }) => {
      if (!brand) throw new ProblemError([makerWithoutBrand]);
      const { logoKey: _gone, ...rest } = brand;
      return rest;
    });
