import type { Theme } from '../layout/theme.ts';
import { type Problem, problem } from '../../domain/problem.ts';

/** Names the themes that there are. */
export function unknownTheme(name: string, themes: ReadonlyMap<string, Theme>): Problem {
  const known = [...themes.keys()].join(', ');
  return problem('picture.unknownTheme', 'invalid', {
    field: 'theme',
    id: `Tema "${name}" tidak ada. Pilih salah satu: ${known}.`,
    en: `There is no theme "${name}". Choose one of: ${known}.`,
  });
}
