import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductRow } from '../../../functions/http/contract/products.ts';
import { Faults } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';

/** Lists products by their photos; a chosen one has a tick and a frame. */
export function ChooseProducts({
  products,
  chosen,
  most,
  onChoose,
  problems,
  unseenLegend,
}: {
  readonly products: readonly ProductRow[];
  readonly chosen: readonly string[];
  /** The most products that can be chosen. */
  readonly most: number;
  readonly onChoose: (chosen: string[]) => void;
  readonly problems: readonly ProblemLine[];
  /** Only screen readers get the legend, when a choice above says it already. */
  readonly unseenLegend: boolean;
}) {
  const messages = say(campaignMessages);
  const flip = (id: string): void =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="choose-products">
      <legend class={unseenLegend ? 'unseen' : undefined}>{messages.products}</legend>
      <p class="hint">
        {messages.productsHint(most)} {chosen.length > 0 && messages.chosen(chosen.length)}
      </p>
      {/* Above the photos: the first photo gets the focus, and text below all of them would be off the screen. */}
      <div id="products-about">
        <Faults problems={problems} />
      </div>
      <ul class="product-list">
        {products.map(({ id, name, thumbUrl, photoUrl, maker }) => (
          <li key={id} class="product">
            <label>
              <input
                type="checkbox"
                class="unseen"
                aria-describedby="products-about"
                aria-invalid={problems.length > 0}
                checked={chosen.includes(id)}
                onChange={() => flip(id)}
              />
              <span class="photo">
                <img
                  src={thumbUrl ?? photoUrl}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  width="320"
                  height="320"
                />
                <span class="tick">
                  <Icon name="check" />
                </span>
              </span>
              <strong>{name}</strong>
              <span class="small soft">{maker.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
