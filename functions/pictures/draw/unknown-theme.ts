import type { Theme } from '../layout/theme.ts';
import type { Problem } from '../../domain/problem.ts';

/** Names the themes that there are. */
export function unknownTheme(name: string, themes: ReadonlyMap<string, Theme>): Problem {
  const known = [...themes.keys()].join(', ');
  return {
    code: 'picture.unknownTheme',
    kind: 'invalid',
    field: 'theme',
    text: {
      id: `Tema "${name}" tidak ada. Pilih salah satu: ${known}.`,
      en: `There is no theme "${name}". Choose one of: ${known}.`,
    },
    retryable: false,
  };
}
