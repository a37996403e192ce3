import { confirmRemoval } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { removalMessages } from '../../i18n/removals.ts';

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
  const messages = say(removalMessages);
  const action = useAction();
  const tell = () => action.run(async () => confirmRemoval(post).then(onTold));
  return (
    <div class="stack">
      <p class="small soft">{messages.cannotCheck}</p>
      <Button icon="check" busy={action.busy} onPress={tell}>
        {deletedBy === undefined ? messages.iDeleted : messages.isDeleted(deletedBy)}
      </Button>
      <Problems lines={action.problems} />
    </div>
  );
}
