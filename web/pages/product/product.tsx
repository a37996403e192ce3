import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Audience } from '../../../functions/domain/captions/audience.ts';
import type { Language } from '../../../functions/domain/language.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { learn, type Loaded, useAllRead, useLoaded } from '../../api/loaded.ts';
import { listMyPosts } from '../../api/my-posts.ts';
import { productKey, readProduct } from '../../api/products.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import type { Params } from '../../router.ts';
import { has, session } from '../../session.ts';
import { commonMessages } from '../../i18n/common.ts';
import { formatRupiah } from '../../i18n/formats.ts';
import { say } from '../../i18n/language.ts';
import { languageName } from '../../components/language-name.ts';
import { productMessages } from '../../i18n/product.ts';
import { inNeed } from '../home/count-posts.ts';
import { Steps } from '../make/steps.tsx';
import { InNeed } from '../posts/in-need.tsx';
import { BesideProducts } from './beside-products.tsx';
import { Captions, useCaptions } from './captions.tsx';
import { ChangeProduct } from './change-product.tsx';
import { DeleteProduct } from './delete-product.tsx';
import { LookChoice } from './look-choice.tsx';
import { MovePrice } from './move-price.tsx';
import { NoteOrders } from './note-orders.tsx';
import { PeopleQuestion } from './people-question.tsx';
import { PhotoVersion } from './photo-version.tsx';
import { Pictures, usePictures } from './pictures.tsx';
import { ShareEverywhere } from './share-everywhere.tsx';
import { ShareKit } from './share-kit.tsx';
import { Translate } from './translate.tsx';

/** Step 3, and later the product's own screen; on a desk beside the list of products. */
export function ProductPage({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  return (
    <BesideProducts shown={id}>
      <Detail id={id} />
    </BesideProducts>
  );
}

/** A product's pictures and captions, and where it can be posted. */
function Detail({ id }: { readonly id: string }) {
  const product = useLoaded(productKey(id), (left) => readProduct(id, left));
  /** The name of the product, once it was deleted here. */
  const [deleted, setDeleted] = useState<string>();
  if (deleted !== undefined) return <Deleted name={deleted} />;
  return (
    <Page title={product.value?.name ?? say(productMessages).preview} back="/">
      <Show from={product}>
        {(value) => (
          <>
            {value.photo ? <Made product={value} loaded={product} /> : <NoPhoto product={value} />}
            {value.mayWrite && (
              <DeleteProduct
                product={value}
                onDeleted={() => {
                  learn(productKey(id), undefined);
                  setDeleted(value.name);
                }}
                onRefused={product.reload}
              />
            )}
          </>
        )}
      </Show>
    </Page>
  );
}

const Deleted = ({ name }: { readonly name: string }) => (
  <Page title={name} back="/">
    <Outcome>
      <Notice mood="ok">{say(productMessages).deleted(name)}</Notice>
    </Outcome>
    <ButtonLink icon="home" to="/">
      {say(commonMessages).toHome}
    </ButtonLink>
  </Page>
);

/**
 * Shows the posts of a product that wait for a person, since "perlu bantuan" under its picture leads here, and then `children`:
 * both at once, for the posts would push them away.
 */
function BelowPosts({
  product,
  children,
}: {
  readonly product: string;
  readonly children: ComponentChildren;
}) {
  const posts = useLoaded('posts', listMyPosts);
  if (!useAllRead(posts)) return <div class="picture-wait" />;
  return (
    <>
      {posts.value && <InNeed posts={inNeed(posts.value).filter((post) => post.product.id === product)} />}
      {children}
    </>
  );
}

const NoPhoto = ({ product }: { readonly product: ProductReply }) => (
  <>
    <Notice mood="note">{say(productMessages).noPhoto}</Notice>
    {product.mayWrite && (
      <ButtonLink icon="camera" kind="main" to={`/produk/${product.id}/foto`}>
        {say(productMessages).addPhoto}
      </ButtonLink>
    )}
  </>
);

function Made({
  product,
  loaded,
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
}) {
  const messages = say(productMessages);
  const [language, setLanguage] = useState<Language>('id');
  const [audience, setAudience] = useState<Audience>('bridging');
  const pictures = usePictures(product, language);
  const captions = useCaptions(product, language, audience);
  const mine = product.maker.id === session.value?.member.id;
  const languages = product.languages.filter((one) => session.value?.languages.includes(one));
  const labelled = (one: Language): string =>
    session.value?.unreadLanguages?.includes(one)
      ? messages.unreadLanguage(languageName(one))
      : languageName(one);
  const shown = (
    <Pictures
      product={product}
      pictures={pictures}
      below={(format) =>
        product.mayWrite && (
          <MovePrice product={product} loaded={loaded} format={format} language={language} />
        )
      }
    />
  );
  return (
    <>
      {product.mayWrite && <Steps at={3} />}
      <p class="soft">
        {messages.by(product.maker.brand ?? product.maker.name)} · {formatRupiah(product.price)}
      </p>
      {mine ? <BelowPosts product={product.id}>{shown}</BelowPosts> : shown}
      {product.mayWrite && <PhotoVersion product={product} loaded={loaded} />}
      {product.mayWrite && <LookChoice product={product} loaded={loaded} />}
      {languages.length > 1 && (
        <Choice
          name="language"
          legend={messages.language}
          options={languages.map((value) => ({ value, label: labelled(value) }))}
          chosen={language}
          onChoose={setLanguage}
        />
      )}
      <Translate product={product} language={language} loaded={loaded} />
      <Captions product={product.id} language={language} captions={captions} />
      {!mine && <Notice mood="note">{messages.helpSell}</Notice>}
      {(mine || has('member')) && !product.soldOut ? (
        <ShareEverywhere
          product={product}
          isMaker={mine}
          loaded={loaded}
          audience={audience}
          onAudience={setAudience}
          pictures={pictures}
          captions={captions}
        />
      ) : (
        product.mayWrite && product.people.asked && <PeopleQuestion product={product} loaded={loaded} />
      )}
      <ShareKit pictures={pictures} captions={captions} alone={!mine} />
      {product.mayWrite && <NoteOrders product={product} onTold={loaded.reload} />}
      {product.mayWrite && <ChangeProduct product={product} set={loaded.set} />}
    </>
  );
}
