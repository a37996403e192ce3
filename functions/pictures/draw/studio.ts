import { chooseAccent } from '../layout/accent.ts';
import { type ColourScheme, colourScheme } from '../layout/colour-scheme.ts';
import type { Mockup } from '../layout/mockup.ts';
import type { mainHues } from '../layout/photo-hues.ts';
import type { Theme } from '../layout/theme.ts';
import type { Typesetter } from '../layout/type-setting.ts';
import type { LabelContent } from '../../domain/picture/picture-content.ts';
import type { FontBook } from './font-book.ts';
import type { Logo } from './logo.ts';
import type { Grain } from './paper-grain.ts';
import type { Pen } from './svg/text.ts';

/** What all pictures of one product share: its theme, its colours and the drawing tools. */
export interface Studio {
  readonly theme: Theme;
  readonly colours: ColourScheme;
  readonly fonts: FontBook;
  readonly type: Typesetter;
  readonly grain: Grain;
  readonly logo: Logo | undefined;
  /** What the product is shown in, in compositions that a pack leads. */
  readonly mockup: Mockup | undefined;
}

/** Creates a product's studio: derives its colours from its brand and the main hues of its photo. */
export function openStudio(
  theme: Theme,
  label: Pick<LabelContent, 'accent' | 'brand' | 'kind' | 'look'>,
  photo: ReturnType<typeof mainHues>,
  tools: Pick<Studio, 'fonts' | 'type' | 'grain' | 'logo' | 'mockup'>,
): Studio {
  const accent = chooseAccent({
    brandAccent: label.accent,
    brand: label.brand,
    photo,
    inks: theme.colours.inks,
    kind: label.kind,
  });
  const tone = label.look?.tone ?? theme.tone;
  return { theme, colours: colourScheme(theme.coloursIn[tone], accent), ...tools };
}

/** Returns what the drawing of text needs of a studio. */
export const penOf = ({ colours, fonts, type }: Studio): Pen => ({
  colours,
  fonts,
  rightToLeft: type.rightToLeft,
});
