import { platformText } from '../../components/platform-text.ts';
import { clockOf } from '../../i18n/moments.ts';
import { moodOf, nameOfState } from './list-state.ts';
import type { ShownPost } from './shown-post.ts';

/** The type of what is dragged, so that files and texts from elsewhere are no posts. */
export const DRAGGED = 'application/x-etalase-post';

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
  const { post, product, channel, seller } = shown;
  const state = nameOfState(post.state);
  const where = `${channel.name} ${platformText({ channel, shape: post.shape })}`;
  return (
    <button
      type="button"
      class={`entry ${moodOf(post.state)}`}
      aria-pressed={isChosen}
      draggable={isMovable}
      title={`${product.name} · ${where} · ${seller} · ${state}`}
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
      <span class="entry-text">
        <time dateTime={post.publishAt}>{clockOf(post.publishAt)}</time> <strong>{product.name}</strong>
        <span class="small soft entry-where">{where}</span>
        <span class="unseen">{`, ${seller}, ${state}`}</span>
      </span>
    </button>
  );
}
