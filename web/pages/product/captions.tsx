import { useState } from 'preact/hooks';
import type { Audience } from '../../../functions/domain/captions/audience.ts';
import type { Language } from '../../../functions/domain/language.ts';
import type { CaptionPlace } from '../../../functions/domain/channel/platform.ts';
import type { CaptionReply, CaptionsReply } from '../../../functions/http/contract/creatives.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { editCaption, readCaptions } from '../../api/products.ts';
import { Choice } from '../../components/choice.tsx';
import { EditText } from '../../components/edit-text.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { formatNumber } from '../../i18n/formats.ts';
import { language as spoken, say } from '../../i18n/language.ts';
import { languageName } from '../../components/language-name.ts';
import { productMessages } from '../../i18n/product.ts';
import { session } from '../../session.ts';
import { factsKey } from './facts-key.ts';

/**
 * Reads the captions of a product for one audience in one language, one for each place. The cache key contains all facts
 * that captions use, so that a caption with an old price is never shown or shared.
 */
export function useCaptions(
  product: ProductReply,
  language: Language,
  audience: Audience,
): Loaded<CaptionsReply> {
  const { id } = product;
  const facts = factsKey(product, 'soldOut', 'revision', 'photo', 'morePhotos', 'theme');
  return useLoaded(`captions/${id}/${language}/${audience}/${facts}`, (left) =>
    readCaptions(id, { language, audience }, left),
  );
}

/** In the order of the tabs. */
const PLACES = Object.keys({
  facebook: 0,
  instagram: 0,
  whatsapp: 0,
} satisfies Record<CaptionPlace, number>) as CaptionPlace[];

/** Shows why there is no caption for a place; the other captions are shown nevertheless. */
const NoCaption = ({
  place,
  problems,
}: {
  readonly place: string;
  readonly problems: readonly ProblemLine[];
}) => (
  <>
    <Notice mood="help">{say(productMessages).noCaption(place)}</Notice>
    <Problems lines={problems} />
  </>
);

/** Shows a product's captions in a language, one place at a time, and lets the user edit them. */
export function Captions({
  product,
  language,
  captions,
}: {
  readonly product: string;
  readonly language: Language;
  readonly captions: Loaded<CaptionsReply>;
}) {
  const messages = say(productMessages);
  const [place, setPlace] = useState<CaptionPlace>('facebook');
  const edit = async (shown: CaptionReply, text: string): Promise<void> => {
    const edited = await editCaption(product, shown, text);
    const all = captions.value?.captions ?? [];
    const changed = all.map((one) =>
      one.place === shown.place ? { ...one, text: edited.text, revision: edited.revision } : one,
    );
    captions.set({ product, captions: changed, refused: captions.value?.refused ?? [] });
  };
  return (
    <section class="stack">
      <h2>{messages.captions}</h2>
      {session.value?.unreadLanguages?.includes(language) && (
        <Notice mood="note">{messages.unreadBook(languageName(language))}</Notice>
      )}
      <Choice
        name="place"
        legend={messages.place}
        unseenLegend
        options={PLACES.map((value) => ({ value, label: messages.places[value] }))}
        chosen={place}
        onChoose={setPlace}
      />
      <Show from={captions}>
        {({ captions: all, refused }) => {
          const shown = all.find((caption) => caption.place === place);
          const problems = refused.find((one) => one.place === place)?.problems ?? [];
          return shown ? (
            <EditText
              key={`${language}/${place}`}
              name={`caption/${product}/${language}/${place}`}
              label={messages.captions}
              text={shown.text}
              lang={language}
              edit={messages.editCaption}
              saved={messages.captionSaved}
              hint={messages.captionHint(formatNumber(shown.characters, spoken.value))}
              onSave={(text) => edit(shown, text)}
              onRefused={captions.reload}
            />
          ) : (
            <NoCaption place={messages.places[place]} problems={problems} />
          );
        }}
      </Show>
    </section>
  );
}
