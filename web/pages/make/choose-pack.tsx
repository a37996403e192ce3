import type { Pack } from '../../../functions/domain/picture/pack.ts';
import { PACKS_OF } from '../../drafts/to-facts.ts';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';
import type { MoreProps } from './more-facts.tsx';

/** Line drawings in a square of 48 units. */
const DRAWINGS: Readonly<Record<Pack, string>> = {
  pouch: 'M12 5h24l2 36q-14 4-28 0zM12 11h24M18 18h12v14H18z',
  jar: 'M14 5h20v7H14zM14 12q-4 3-4 8v19q0 4 4 4h20q4 0 4-4V20q0-5-4-8M10 23h28v13H10z',
  bottle: 'M21 3h6v6h-6zM21 9v6q-6 4-6 10v16q0 4 3 4h12q3 0 3-4V25q0-6-6-10V9M15 26h18v13H15z',
  box: 'M13 7h22l5 8v28H8V15zM8 15h32M11 11h26M16 22h16v14H16z',
  basket: 'M12 9h24l5 9v9h-1l-2 16H10L8 27H7v-9zM7 18h34M7 27h34M17 9l-2 9v25h18V18l-2-9M18 24h12v13H18z',
  bag: 'M12 8l3-3 3 3 3-3 3 3 3-3 3 3 3-3 3 3v36H12zM12 15h24M17 21h14v15H17z',
  tag: 'M17 13l7-5 7 5v31H17zM24 16v.5M24 13q-4-6 1-11M20 25h8M20 31h8',
  band: 'M9 6h30v37H9zM7 18h34v13H7zM18 24h12',
};

/** Asks for the product's pack, by drawings, and whether it is sold in it. Kinds that are sold in nothing are not asked. */
export function ChoosePack({ form, problems, update }: MoreProps) {
  const messages = say(moreMessages);
  const packs = PACKS_OF[form.kind];
  if (packs.length === 0) return null;
  return (
    <>
      <fieldset class="choice">
        <legend>{messages.pack}</legend>
        <p class="hint">{messages.packWhy}</p>
        <div class="options">
          {(['', ...packs] as const).map((pack) => (
            <label key={pack}>
              <input
                type="radio"
                name="pack"
                value={pack}
                checked={form.pack === pack}
                onChange={() => update({ pack })}
              />
              <span>
                {pack !== '' && (
                  <svg class="pack" viewBox="0 0 48 48" aria-hidden="true">
                    <path d={DRAWINGS[pack]} />
                  </svg>
                )}
                {messages.packNames[pack]}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Problems lines={problems.pack ?? []} />
      {form.pack !== '' && (
        <fieldset class="choice">
          <legend>{messages.packUse}</legend>
          <div class="options">
            {(['sold', 'example'] as const).map((packUse) => (
              <label key={packUse}>
                <input
                  type="radio"
                  name="packUse"
                  value={packUse}
                  checked={form.packUse === packUse}
                  onChange={() => update({ packUse })}
                />
                <span>{messages.packUses[packUse]}</span>
              </label>
            ))}
          </div>
          {form.packUse === 'example' && <p class="hint">{messages.packUseWhy}</p>}
        </fieldset>
      )}
      <Problems lines={problems.packUse ?? []} />
    </>
  );
}
