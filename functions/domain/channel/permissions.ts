import type { Bilingual } from '../bilingual.ts';

/** The permissions that Etalase asks a coordinator for, and what does not work without each (docs/facts/meta.md#tokens-and-consent). */
const PERMISSION_TABLE = {
  pages_show_list: { id: 'melihat daftar halaman', en: 'seeing the list of pages' },
  pages_manage_posts: {
    id: 'menayangkan dan menghapus kiriman di halaman',
    en: 'publishing and deleting posts on pages',
  },
  pages_read_engagement: {
    id: 'memeriksa apakah kiriman sudah tayang',
    en: 'checking whether a post is out',
  },
  pages_read_user_content: { id: 'menghitung suka dan komentar', en: 'counting likes and comments' },
  read_insights: { id: 'membaca angka kiriman Facebook', en: 'reading the numbers of posts on Facebook' },
  instagram_basic: { id: 'melihat akun Instagram', en: 'seeing Instagram accounts' },
  instagram_content_publish: { id: 'menayangkan di Instagram', en: 'publishing on Instagram' },
  instagram_manage_insights: {
    id: 'membaca angka kiriman Instagram',
    en: 'reading the numbers of posts on Instagram',
  },
  business_management: {
    id: 'melihat halaman yang dipegang portofolio bisnis',
    en: 'seeing pages that a business portfolio holds',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Permission = keyof typeof PERMISSION_TABLE;

/** The permissions, in the order in which they are asked for. The keys have their exact type. */
export const PERMISSIONS = Object.keys(PERMISSION_TABLE) as readonly Permission[];

/**
 * Returns the permissions that a consent lacks. A consent of which Meta names no permission at all lacks none: Meta did not
 * tell.
 */
export const missingPermissions = (granted: readonly string[]): string[] =>
  granted.length === 0 ? [] : PERMISSIONS.filter((name) => !granted.includes(name));

const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSION_TABLE, name);

/** Says what does not work without some permissions. One that is no longer asked for is named as Meta names it. */
export function withoutPermissions(names: readonly string[]): Bilingual {
  const told = names.map((name) => (isPermission(name) ? PERMISSION_TABLE[name] : { id: name, en: name }));
  return {
    id: `Facebook belum mengizinkan: ${told.map(({ id }) => id).join('; ')}.`,
    en: `Facebook does not allow yet: ${told.map(({ en }) => en).join('; ')}.`,
  };
}
