import { confirmRemoval } from '../../api/posts.ts';
import { useAction } from '../../parts/action.ts';
import { Button } from '../../parts/button.tsx';
import { Problems } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { removalWords } from '../../words/removals.ts';

/** Where the system cannot check whether a post is gone, the person who deleted it says so, or her coordinator for her. */
export function TellGone({
  post,
  deletedBy,
  onTold,
}: {
  readonly post: string;
  /** Who told the user that she deleted it; undefined when the user did. */
  readonly deletedBy: string | undefined;
  readonly onTold: () => void;
}) {
  const words = say(removalWords);
  const action = useAction();
  const tell = () => action.run(async () => confirmRemoval(post).then(onTold));
  return (
    <div class="stack">
      <p class="small soft">{words.cannotLook}</p>
      <Button icon="check" busy={action.busy} onPress={tell}>
        {deletedBy === undefined ? words.iDeleted : words.isDeleted(deletedBy)}
      </Button>
      <Problems lines={action.problems} />
    </div>
  );
}
