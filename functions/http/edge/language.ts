import { InterfaceLanguage } from '../../domain/language.ts';

/** Language codes of browsers for our two languages; `in` is old Android's code for Indonesian. */
const CODES: Readonly<Record<string, InterfaceLanguage>> = { id: 'id', in: 'id', ms: 'id', en: 'en' };

interface Wish {
  readonly code: string;
  readonly weight: number;
}

function wishOf(range: string): Wish {
  const [tag = '', ...options] = range.trim().split(';');
  const quality = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find(Boolean);
  return {
    code: tag.split('-')[0]?.toLowerCase() ?? '',
    weight: quality === undefined ? 1 : Number(quality),
  };
}

/** Returns the language of the response: `?lang=`, else the preferred one of ours in `Accept-Language`, else Indonesian. */
export function languageOf(request: Request): InterfaceLanguage {
  const asked = InterfaceLanguage.safeParse(new URL(request.url).searchParams.get('lang'));
  if (asked.success) return asked.data;
  const wishes = (request.headers.get('accept-language') ?? '').slice(0, 200).split(',').map(wishOf);
  const spoken = wishes.filter(({ code, weight }) => weight > 0 && Object.hasOwn(CODES, code));
  const best = [...spoken].sort((a, b) => b.weight - a.weight)[0];
  return (best && CODES[best.code]) ?? 'id';
}
