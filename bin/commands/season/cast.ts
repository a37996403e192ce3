import { shuffled, type Random, randomFrom } from '../../../functions/domain/seeded.ts';
import { DEMO_DEAD_PAGE, DEMO_MEMBERS, DEMO_PAGE_OWNERS } from '../../../embedded/standing/demo-community.ts';
import { FURTHER_GOODS, GOODS_OF_DEMO, type Goods } from './goods.ts';

/** A page that a member of the season owns; `isNew` if the sandbox must be told of it before it can be connected. */
interface SeasonPage {
  readonly name: string;
  readonly instagram?: string;
  readonly isNew: boolean;
}

/** A person of a season: what she sells, where, and how she decides. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'member' | 'coordinator' | 'leader';
  readonly phone?: string;
  readonly brand?: { readonly name: string; readonly accent: string };
  /** How the person consented; `nothing` for a member who has not. */
  readonly agreed: 'app' | 'spoken' | 'nothing';
  readonly page?: SeasonPage;
  readonly goods: readonly Goods[];
  /** The day on which the person joins, counted from the season's first, 0. */
  readonly joins: number;
  /** The day on which the person withdraws all consents. */
  readonly leaves?: number;
  /** Whether the person wants to see posts on her page before they are published. */
  readonly reviewsFirst: boolean;
}

/** Plants, as the people of the demo: nobody real is meant. */
const PLANTS = (
  'Mawar Soka Kemuning Rosela Puspa Sekar Padma Widuri Delima Tanjung Pandan Lantana Gandasuli Bungur Asoka Kamboja ' +
  'Alamanda Bidara Cendana Kecubung Kembang Nila Kenari Randu Wuni Jarak Salam Serai Selasih Kemangi Pala Cengkih'
).split(' ');
/** Told after the plant's name where a community has more members than there are plants. */
const SECOND = (
  'Arum Wening Lestari Asih Rahayu Utami Sari Ayu Endah Ratri Wulan Laras Kirana Ningrum Dewanti Pertiwi Mulya Jati ' +
  'Kidul Wetan Kulon Tengah Puncak Lembah Embun Kabut Gerimis Pagi Senja Fajar Bulan Bintang Telaga Sendang Tuk ' +
  'Kali Sawah Ladang Kebun Bukit Jurang Watu Gunung Hutan Tegal Pasar'
).split(' ');
const BRANDS = 'Simpul Pawon Tungku Ladang Kali Watu Pring Kelir Lumbung Dapur Taman Sumber'.split(' ');
const ACCENTS = ['#8a3b12', '#6b7a1e', '#b8860b', '#2f6f4e', '#1f5f7a', '#4b2e83', '#1d6b5a', '#a03a5a'];

/** The most members: as many as there are names. */
export const MOST_MEMBERS = DEMO_MEMBERS.length + PLANTS.length * (SECOND.length + 1);

function nameOf(index: number): string {
  const plant = PLANTS[index % PLANTS.length] ?? '';
  const second = SECOND[Math.floor(index / PLANTS.length) - 1];
  return second === undefined ? plant : `${plant} ${second}`;
}

const demoPageOf = (id: string): string | undefined =>
  Object.entries(DEMO_PAGE_OWNERS).find(([, owner]) => owner === id)?.[0];

/** The member who wants to look at each post first; the others have given a standing OK. */
const REVIEWS_FIRST = 'melati';

function demoPerson(index: number): Person | undefined {
  const member = DEMO_MEMBERS[index];
  if (!member) return undefined;
  const { id, name, phone, brand, accent, agreed, roles = ['member'] } = member;
  const page = demoPageOf(id);
  return {
    id,
    name,
    role: roles[0] ?? 'member',
    ...(phone && { phone }),
    ...(brand && accent && { brand: { name: brand, accent } }),
    agreed,
    ...(page && { page: { name: page, isNew: false } }),
    goods: GOODS_OF_DEMO[id] ?? [],
    joins: 0,
    reviewsFirst: id === REVIEWS_FIRST,
  };
}

/** Returns a further member: two of three make something, four of five have a page, and one in ten looks first. */
function furtherPerson(index: number, days: number, random: Random): Person {
  const name = nameOf(index);
  const id = name.toLowerCase().replaceAll(' ', '-');
  const makes = index < FURTHER_GOODS.length ? index % 3 !== 2 : random() < 2 / 3;
  const brand = `${BRANDS[index % BRANDS.length] ?? ''} ${name}`;
  const hasPage = index === 0 || random() < 0.8;
  const goods = FURTHER_GOODS[index % FURTHER_GOODS.length];
  // The first ones come while the season runs, so that it always shows somebody who joins.
  const joins = index < 2 ? Math.floor(days * (0.35 + 0.3 * index)) : Math.floor(random() * days * 0.7);
  const isLeaving = index > 2 && random() < 0.03;
  return {
    id,
    name,
    role: 'member',
    phone: `0800-0001-${String(1000 + index).slice(-4)}`,
    ...(makes && { brand: { name: brand, accent: ACCENTS[index % ACCENTS.length] ?? '#8a3b12' } }),
    agreed: 'app',
    ...(hasPage && {
      page: {
        name: brand,
        isNew: true,
        ...(random() < 0.7 && { instagram: `${id.replaceAll('-', '.')}.${String(index)}`.slice(0, 30) }),
      },
    }),
    goods: makes && goods ? [goods] : [],
    joins,
    ...(isLeaving && { leaves: Math.min(days - 1, joins + 3 + Math.floor(random() * days * 0.25)) }),
    reviewsFirst: index > 2 && random() < 0.1,
  };
}

/** The member of a small community who leaves in its second half: she sells for others, and nobody needs her page. */
const isLastOfFew = (index: number, members: number): boolean => members < 40 && index === members - 1;

/**
 * Returns the people of a season: the demo community, as far as `members` allows, then generated ones. The same arguments
 * give the same people.
 */
export function castOf({
  members,
  days,
  seed,
}: {
  readonly members: number;
  readonly days: number;
  readonly seed: string;
}): readonly Person[] {
  const random = randomFrom(`${seed}|people`);
  return Array.from({ length: members }, (_, index): Person => {
    const person = demoPerson(index) ?? furtherPerson(index - DEMO_MEMBERS.length, days, random);
    if (!isLastOfFew(index, members) || index < DEMO_MEMBERS.length) return person;
    return {
      ...person,
      goods: [],
      joins: Math.min(person.joins, Math.floor(days * 0.4)),
      leaves: Math.floor(days * 0.75),
    };
  });
}

/** Returns the makers with something to sell, in an order of the seed. */
export const makersOf = (people: readonly Person[], random: Random): readonly Person[] =>
  shuffled(
    random,
    people.filter(({ goods, agreed }) => agreed !== 'nothing' && goods.some(({ photo }) => photo)),
  );

/** Whether a person's page loses its connection near the season's end. */
export const losesItsPage = ({ page }: Person): boolean => page?.name === DEMO_DEAD_PAGE;
