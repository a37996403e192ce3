import type { Community } from '../../functions/domain/people/community.ts';
import { USUAL_PACE } from '../../functions/domain/people/new-community.ts';
import { CONSENT_KINDS, type Consents } from '../../functions/domain/people/consent.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';

/** The demo community. All its people are invented and named after flowers, so that no real person is meant. */
export const DEMO_COMMUNITY: Community = {
  id: 'rukun-lereng',
  name: 'Rukun Lereng',
  village: 'Giriwening',
  zone: 'Asia/Jakarta',
  contactPhone: '0800-0000-0100',
  hashtags: ['#RukunLereng'],
  ...USUAL_PACE,
  slots: [...USUAL_PACE.slots],
  revision: 1,
};

/** A member of the demo: her phone number, her brand, and what she consented to. */
interface DemoMember {
  readonly id: string;
  readonly name: string;
  readonly roles?: Member['roles'];
  readonly phone?: string;
  readonly brand?: string;
  readonly accent?: string;
  readonly agreed: 'app' | 'spoken' | 'nothing';
  /** Makers whose products she accepts without reviewing each first. */
  readonly standingOkFor?: readonly string[];
}

const DEFAULT_MAKER = 'kantil';
const everybody = [DEFAULT_MAKER];

export const DEMO_MEMBERS: readonly DemoMember[] = [
  { id: 'flamboyan', name: 'Flamboyan', roles: ['coordinator'], phone: '0800-0000-0100', agreed: 'app' },
  { id: 'bakung', name: 'Bakung', roles: ['leader'], phone: '0800-0000-0199', agreed: 'app' },
  {
    id: 'kantil',
    name: 'Kantil',
    brand: 'Tungku Lor',
    accent: '#8a3b12',
    agreed: 'spoken',
    standingOkFor: everybody,
  },
  {
    id: 'kenanga',
    name: 'Kenanga',
    phone: '0800-0000-0101',
    brand: 'Watu Lereng',
    accent: '#6b7a1e',
    agreed: 'app',
    standingOkFor: everybody,
  },
  {
    id: 'melati',
    name: 'Melati',
    phone: '0800-0000-0102',
    brand: 'Pring Sumilir',
    accent: '#b8860b',
    agreed: 'app',
  },
  {
    id: 'seruni',
    name: 'Seruni',
    phone: '0800-0000-0103',
    brand: 'Ladang Embun',
    accent: '#2f6f4e',
    agreed: 'app',
    standingOkFor: everybody,
  },
  {
    id: 'cempaka',
    name: 'Cempaka',
    phone: '0800-0000-0104',
    brand: 'Kali Wening',
    accent: '#1f5f7a',
    agreed: 'app',
    standingOkFor: everybody,
  },
  {
    id: 'anggrek',
    name: 'Anggrek',
    phone: '0800-0000-0105',
    brand: 'Kelir Kabut',
    accent: '#4b2e83',
    agreed: 'app',
    standingOkFor: everybody,
  },
  {
    id: 'dahlia',
    name: 'Dahlia',
    phone: '0800-0000-0106',
    brand: 'Jelajah Giriwening',
    accent: '#1d6b5a',
    agreed: 'app',
    standingOkFor: everybody,
  },
  {
    id: 'teratai',
    name: 'Teratai',
    phone: '0800-0000-0107',
    brand: 'Sapa Dunia',
    accent: '#a03a5a',
    agreed: 'nothing',
  },
];

function consentsOf({ agreed }: DemoMember, at: Instant): Consents {
  if (agreed === 'nothing') return {};
  const how = agreed === 'app' ? { how: agreed } : { how: agreed, witness: 'flamboyan' };
  return Object.fromEntries(CONSENT_KINDS.map((kind) => [kind, { granted: true, at, ...how }]));
}

/** Returns the record of a demo member. */
export function demoMember(member: DemoMember, index: number, at: Instant): Member {
  const { id, name, roles = ['member'], phone, brand, accent } = member;
  const address = `Dusun Lor RT ${String(index).padStart(2, '0')}, Desa Giriwening`;
  return {
    community: DEMO_COMMUNITY.id,
    id,
    name,
    roles: [...roles],
    ...(phone && { phone }),
    ...(brand && {
      brand: { name: brand, address, village: DEMO_COMMUNITY.village, ...(accent && { accent }) },
    }),
    consents: consentsOf(member, at),
    standingOk: { makers: [...(member.standingOkFor ?? [])], products: [] },
    revision: 1,
  };
}

/** Owner of each page, by the page's name at Meta; `null` is the community. Kantil has none: the community hosts her. */
export const DEMO_PAGE_OWNERS: Readonly<Record<string, string | null>> = {
  'Rukun Lereng': null,
  'Watu Lereng': 'kenanga',
  'Pring Sumilir': 'melati',
  'Ladang Embun': 'seruni',
  'Kali Wening': 'cempaka',
  'Kelir Kabut': 'anggrek',
  'Jelajah Giriwening': 'dahlia',
  'Sapa Dunia': 'teratai',
};

/** The page whose token is revoked in the demo, to show what happens to its posts. */
export const DEMO_DEAD_PAGE = 'Kali Wening';
