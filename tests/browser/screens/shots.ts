/** Sizes in CSS px: a cheap phone, a tablet, a desk. */
export const SIZES = {
  '360': { width: 360, height: 740 },
  '768': { width: 768, height: 1024 },
  '1280': { width: 1280, height: 800 },
} as const;

type Size = keyof typeof SIZES;
export type Role = 'member' | 'coordinator' | 'leader';

/** One picture of the contact sheet. */
export interface Shot {
  readonly role: Role;
  /**
   * May hold `{product}`, `{campaign}`, `{post}` and `{member}`: what the role's village has first; and `{plan}` and `{link}`: a
   * campaign that is only proposed, and the link by which the group answers about it.
   */
  readonly path: string;
  readonly size: Size;
  readonly language: 'id' | 'en';
  readonly look: 'light' | 'dark';
}

const SCREENS: Readonly<Record<Role, readonly string[]>> = {
  member: [
    '/',
    '/foto',
    '/produk/{product}',
    '/produk/{product}/kata',
    '/produk/{product}/cetak',
    '/teman',
    '/promosi',
    '/promosi/baru',
    '/promosi/{campaign}',
    '/kalender',
    '/hasil',
    '/saya',
    '/antrean',
    '/perangkat',
    '/izin',
    '/halaman',
    '/merek',
    '/ya-tetap',
    '/pelajaran',
    '/pelajaran/photo',
  ],
  coordinator: [
    '/',
    '/promosi',
    '/promosi/baru/marketDays',
    '/promosi/baru/rotation',
    '/promosi/baru/bazaar',
    '/promosi/{plan}',
    '/rencana/{link}',
    '/promosi/{campaign}',
    '/promosi/gambar',
    '/kiriman',
    '/kiriman/{post}',
    '/kalender',
    '/anggota',
    '/anggota/{member}',
    '/teman',
    '/halaman',
    '/hasil',
    '/komunitas',
    '/catatan',
  ],
  leader: ['/hasil', '/promosi', '/promosi/{campaign}', '/kalender'],
};

/** Pairs of size, language and look that the base pictures do not have, taken in turns. */
const OTHERS = [
  { size: '360', language: 'id', look: 'dark' },
  { size: '768', language: 'en', look: 'light' },
  { size: '1280', language: 'id', look: 'dark' },
  { size: '360', language: 'en', look: 'light' },
  { size: '768', language: 'id', look: 'dark' },
] as const;

const ROLES = Object.keys(SCREENS) as Role[];
const ALL = ROLES.flatMap((role) => SCREENS[role].map((path) => ({ role, path })));
const BASE = { language: 'id', look: 'light' } as const;

/** What a coordinator plans with, which is looked at in both languages on a phone and at a desk. */
const PLANNING = [
  '/kalender',
  '/promosi/baru/rotation',
  '/promosi/baru/bazaar',
  '/promosi/{plan}',
  '/rencana/{link}',
];

/** All pictures: every screen on a phone, those of desk roles on a desk, and each screen in one other way. */
export const SHOTS: readonly Shot[] = [
  ...ALL.map((screen) => ({ ...screen, ...BASE, size: '360' as const })),
  ...ALL.filter(({ role }) => role !== 'member').map((screen) => ({
    ...screen,
    ...BASE,
    size: '1280' as const,
  })),
  ...PLANNING.flatMap((path) =>
    (['360', '1280'] as const).map((size) => ({
      role: 'coordinator' as const,
      path,
      ...BASE,
      language: 'en' as const,
      size,
    })),
  ),
  ...ALL.map((screen, at) => ({ ...screen, ...(OTHERS[at % OTHERS.length] ?? OTHERS[0]) })),
];
