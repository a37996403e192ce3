import { useState } from 'preact/hooks';
import type { GroupPicturesReply } from '../../../functions/http/contract/group-pictures.ts';
import type { PosterKind } from '../../../functions/domain/picture/group-pictures.ts';
import { drawPoster, drawPriceList } from '../../api/group-pictures.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/product-list.ts';
import { sortByField } from '../../drafts/sort-problems.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { isoDay } from '../../i18n/formats.ts';
import { groupPictureMessages } from '../../i18n/group-pictures.ts';
import { language, say } from '../../i18n/language.ts';
import { serverNow, zone } from '../../session.ts';
import { ChooseProducts } from './choose-products.tsx';

type Kind = PosterKind | 'list';
const KINDS = ['bazaar', 'class', 'trip', 'list'] as const satisfies readonly Kind[];
/** In groups and on pages the feed's picture is shared, as a status the story's. */
const FORMATS: ('feed' | 'story')[] = ['feed', 'story'];
/** On a poster and on a price list. */
const MOST_PRODUCTS = 9;
const FIELDS = ['what', 'title', 'day', 'hours', 'place', 'products'] as const;

/** Draws a poster or a price list of several makers' products, to be saved and shared by hand. */
export function GroupPictures() {
  const messages = say(groupPictureMessages);
  const products = useLoaded('products', listProducts);
  const action = useAction();
  const [kind, setKind] = useState<Kind>('bazaar');
  const [words, setWords] = useState({
    what: '',
    title: '',
    day: isoDay(serverNow(), zone.value),
    hours: '',
    place: '',
  });
  const [chosen, setChosen] = useState<string[]>([]);
  const [drawn, setDrawn] = useState<GroupPicturesReply>();
  const { other, ...wrong } = sortByField(action.problems, FIELDS);
  const type = (changes: Partial<typeof words>): void => {
    setDrawn(undefined);
    setWords({ ...words, ...changes });
  };
  const draw = (event: Event): void => {
    event.preventDefault();
    setDrawn(undefined);
    const { what, title, day, place } = words;
    const shared = { products: chosen, language: language.value, formats: FORMATS };
    const hours = words.hours.trim() || undefined;
    void action.run(async () =>
      setDrawn(
        await (kind === 'list'
          ? drawPriceList({ ...shared, title })
          : drawPoster({ ...shared, kind, what, day, hours, place })),
      ),
    );
  };
  return (
    <Page title={messages.title} back="/promosi">
      <form class="stack" onSubmit={draw} noValidate>
        <p class="small soft">{messages.why}</p>
        <HeldFields busy={action.busy}>
          <Choice
            name="group-picture"
            legend={messages.what}
            options={KINDS.map((value) => ({ value, label: messages.kinds[value] }))}
            chosen={kind}
            onChoose={(value) => {
              setDrawn(undefined);
              setKind(value);
            }}
          />
          {kind === 'list' ? (
            <TextField
              name="title"
              label={messages.listTitle}
              hint={messages.listTitleHint}
              value={words.title}
              problems={wrong.title ?? []}
              onType={(title) => type({ title })}
            />
          ) : (
            <>
              <TextField
                name="what"
                label={messages.event}
                hint={messages.eventHint}
                value={words.what}
                problems={wrong.what ?? []}
                onType={(what) => type({ what })}
              />
              <div class="pair">
                <TextField
                  name="day"
                  type="date"
                  label={messages.day}
                  value={words.day}
                  problems={wrong.day ?? []}
                  onType={(day) => type({ day })}
                />
                <TextField
                  name="hours"
                  label={messages.hours}
                  hint={messages.hoursHint}
                  value={words.hours}
                  problems={wrong.hours ?? []}
                  onType={(hours) => type({ hours })}
                />
              </div>
              <TextField
                name="place"
                label={messages.place}
                hint={messages.placeHint}
                value={words.place}
                problems={wrong.place ?? []}
                onType={(place) => type({ place })}
              />
            </>
          )}
          <p class="small soft">{kind === 'list' ? messages.onList : messages.onPoster}</p>
          <Show from={products}>
            {(all) => (
              <ChooseProducts
                products={all.filter(({ soldOut, photoUrl }) => !soldOut && photoUrl !== undefined)}
                chosen={chosen}
                most={MOST_PRODUCTS}
                unseenLegend={false}
                onChoose={(ids) => {
                  setDrawn(undefined);
                  setChosen(ids);
                }}
                problems={wrong.products ?? []}
              />
            )}
          </Show>
        </HeldFields>
        <FormFaults refused={action.problems} other={other} />
        <Button icon="gallery" kind="main" submit busy={action.busy}>
          {messages.make}
        </Button>
        {drawn && (
          <>
            <Outcome>
              <Notice mood="ok">{messages.drawn}</Notice>
            </Outcome>
            {drawn.pictures.map(({ format, url, width, height }) =>
              format === 'feed' || format === 'story' ? (
                <figure key={format} class="stack">
                  <img
                    class="picture"
                    src={url}
                    alt={messages.pictureOf[format]}
                    width={width}
                    height={height}
                  />
                  <ButtonLink icon="save" to={url} saveAs={`etalase-${kind}-${format}.jpg`} outside>
                    {messages.save[format]}
                  </ButtonLink>
                </figure>
              ) : null,
            )}
          </>
        )}
      </form>
    </Page>
  );
}
