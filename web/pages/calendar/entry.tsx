import { OBSTACLES } from '../../../functions/domain/post/stands-against.ts';
import { Icon } from '../../components/icon.tsx';
import { platformText } from '../../components/platform-text.ts';
import { language, say } from '../../i18n/language.ts';
import { clockOf } from '../../i18n/moments.ts';
import { steeringMessages } from '../../i18n/steering.ts';
import type { Clash } from './clashes.ts';
import { moodOf, nameOfState } from './list-state.ts';
import type { ShownPost } from './shown-post.ts';

/** The type of what is dragged, so that files and texts from elsewhere are no posts. */
export const DRAGGED = 'application/x-etalase-post';

/** Says what is wrong with the time of a post. */
const clashText = (clash: Clash): string =>
  clash === 'late' ? say(steeringMessages).overdue.trying : OBSTACLES[clash][language.value];

/** One post in the calendar: a button that shows the post, which can be dragged if it can be moved. */
export function Entry({
  shown,
  isChosen,
  isMovable,
  onChoose,
  onDrag,
}: {
  readonly shown: ShownPost;
  readonly isChosen: boolean;
  readonly isMovable: boolean;
  readonly onChoose: (id: string) => void;
  /** Called when the dragging begins, and without a post when it ends. */
  readonly onDrag: (shown: ShownPost | undefined) => void;
}) {
  const { post, product, channel, seller, clash } = shown;
  const state = nameOfState(post.state);
  const where = `${channel.name} ${platformText({ channel, shape: post.shape })}`;
  return (
    <button
      type="button"
      class={`entry ${clash ? 'help' : moodOf(post.state)}`}
      aria-pressed={isChosen}
      draggable={isMovable}
      title={`${product.name} · ${where} · ${seller} · ${state}${clash ? ` · ${clashText(clash)}` : ''}`}
      onClick={() => onChoose(post.id)}
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData(DRAGGED, post.id);
        onDrag(shown);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      {product.thumbUrl === undefined ? (
        <span class="thumb" />
      ) : (
        <img
          class="thumb"
          src={product.thumbUrl}
          alt=""
          loading="lazy"
          decoding="async"
          width="64"
          height="64"
        />
      )}
      {(clash !== undefined || post.state === 'needsPerson') && <Icon name="help" />}
      <span class="entry-text">
        <time dateTime={post.publishAt}>{clockOf(post.publishAt)}</time> <strong>{product.name}</strong>
        <span class="small soft entry-where">{where}</span>
        <span class="small entry-who">
          <span class="unseen">, </span>
          {seller} · {state}
        </span>
        {clash && <strong class="small entry-clash">{clashText(clash)}</strong>}
      </span>
    </button>
  );
}
