import { say } from './language.ts';
import { catalogue } from './languages.ts';

/** Themes of our own; a community's theme is shown by its name. */
type KnownTheme =
  'kraft' | 'batik' | 'market' | 'landscape' | 'festive' | 'plain' | 'minimal' | 'chalk' | 'poster';

/** Names of themes. */
export const themeMessages = catalogue(
  {
    theme: 'Tema gambar',
    themes: {
      kraft: 'Kertas kraft',
      batik: 'Batik malam',
      market: 'Pasar segar',
      landscape: 'Bentang alam',
      festive: 'Lebaran & panen',
      plain: 'Polos modern',
      minimal: 'Tenang minimalis',
      chalk: 'Papan tulis warung',
      poster: 'Poster wisata',
    } satisfies Readonly<Record<KnownTheme, string>>,
  },
  {
    theme: 'Theme of the picture',
    themes: {
      kraft: 'Kraft paper',
      batik: 'Dark batik',
      market: 'Fresh market',
      landscape: 'Landscape',
      festive: 'Feast & harvest',
      plain: 'Plain modern',
      minimal: 'Quiet minimal',
      chalk: 'Warung chalkboard',
      poster: 'Travel poster',
    },
  },
);

/** Returns the name of a theme; a community's own theme is shown by the name of its folder. */
export function themeName(theme: string): string {
  const named: Readonly<Record<string, string>> = say(themeMessages).themes;
  return named[theme] ?? theme;
}
