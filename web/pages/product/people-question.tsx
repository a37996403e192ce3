import type { PeopleInPhoto } from '../../../functions/domain/picture/people-in-photo.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import type { Loaded } from '../../api/loaded.ts';
import { tellPeople } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { photoMessages } from '../../i18n/photo.ts';

const ANSWERS = ['nobody', 'me', 'agreed', 'child'] as const satisfies readonly PeopleInPhoto[];

/** Asks who can be recognised in the photo, before the product is shared. The answer is stored at once. */
export function PeopleQuestion({
  product,
  loaded: { set, reload },
  onAnswered,
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
  readonly onAnswered?: () => void;
}) {
  const messages = say(photoMessages);
  const action = useAction();
  const answer = (people: PeopleInPhoto) =>
    void (
      action.busy ||
      action.run(async () => {
        set(await tellPeople(product, people));
        onAnswered?.();
      }, reload)
    );
  return (
    <section class="stack">
      <Choice
        name="people"
        legend={messages.peopleQuestion}
        options={ANSWERS.map((value) => ({ value, label: messages.people[value] }))}
        chosen={product.people.answer}
        onChoose={answer}
      />
      <p class="small soft">
        <Icon name="people" /> {messages.peopleWhy}
      </p>
      <Problems lines={action.problems} />
      {product.people.answer === undefined && (
        <ButtonLink icon="camera" to={`/produk/${product.id}/foto`}>
          {messages.otherPhoto}
        </ButtonLink>
      )}
    </section>
  );
}
