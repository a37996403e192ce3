import { useState } from 'preact/hooks';
import type { Audience } from '../../../functions/domain/audience.ts';
import type { Language } from '../../../functions/domain/language.ts';
import type { CaptionPlace } from '../../../functions/domain/platform.ts';
import type { CaptionReply, CaptionsReply } from '../../../functions/http/contract/creatives.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { editCaption, readCaptions } from '../../api/products.ts';
import { Choice } from '../../parts/choice.tsx';
import { EditText } from '../../parts/edit-text.tsx';
import { Show } from '../../parts/loading.tsx';
import { formatNumber } from '../../words/formats.ts';
import { language as spoken, say } from '../../words/language.ts';
import { productWords } from '../../words/product.ts';

/** What a product's posts would say, for one audience in one language: a caption for each place. */
export const useCaptions = (id: string, language: Language, audience: Audience): Loaded<CaptionsReply> =>
  useLoaded(`captions/${id}/${language}/${audience}`, (left) =>
    readCaptions(id, { language, audience }, left),
  );

const PLACES: readonly CaptionPlace[] = ['facebook', 'instagram', 'whatsapp'];

export function Captions({
  product,
  language,
  captions,
}: {
  readonly product: string;
  readonly language: Language;
  readonly captions: Loaded<CaptionsReply>;
}) {
  const words = say(productWords);
  const [place, setPlace] = useState<CaptionPlace>('facebook');
  const edit = async (shown: CaptionReply, text: string): Promise<void> => {
    const edited = await editCaption(product, { language, place: shown.place }, text);
    const all = captions.value?.captions ?? [];
    const changed = all.map((one) => (one.place === shown.place ? { ...one, text: edited.text } : one));
    captions.set({ product, captions: changed });
  };
  return (
    <section class="stack">
      <h2>{words.captions}</h2>
      <Choice
        name="place"
        legend={words.place}
        unseenLegend
        options={PLACES.map((value) => ({ value, label: words.places[value] }))}
        chosen={place}
        onChoose={setPlace}
      />
      <Show from={captions}>
        {({ captions: all }) => {
          const shown = all.find((caption) => caption.place === place);
          return (
            shown && (
              <EditText
                key={`${language}/${place}`}
                name="caption"
                label={words.captions}
                text={shown.text}
                lang={language}
                edit={words.editCaption}
                saved={words.captionSaved}
                hint={words.captionHint(formatNumber(shown.characters, spoken.value))}
                onSave={(text) => edit(shown, text)}
              />
            )
          );
        }}
      </Show>
    </section>
  );
}
