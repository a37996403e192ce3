import { useState } from 'preact/hooks';
import type { Calendar } from '../../api/named-calendar.ts';
import { movePost, readPost } from '../../api/posts.ts';
import { type ActionState, useAction } from '../../components/action.ts';
import { clockAt, instantOnWall } from '../../components/wall-clock.ts';
import type { Obstacle } from '../../../functions/domain/post/stands-against.ts';
import { obstacleIn } from '../posts/obstacle.ts';
import { timeNow } from '../posts/time-now.ts';
import { zone } from '../../session.ts';
import type { ShownPost } from './shown-post.ts';

/** A post that was moved by dragging, and the time that it had before. */
interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

interface Target {
  readonly to: string;
  readonly obstacle: Obstacle | undefined;
}

interface Dragging {
  readonly action: ActionState;
  /** Of the day over which a post is held. */
  readonly over: Target | undefined;
  readonly moved: Move | undefined;
  readonly start: (shown: ShownPost | undefined) => void;
  readonly targetOn: (day: string) => Target | undefined;
  readonly hold: (day: string | undefined) => void;
  readonly drop: (day: string) => void;
  readonly moveBack: () => void;
  /** Takes away what was said about the last drop. */
  readonly forget: () => void;
}

/** Moves posts to another day by dragging; they keep their time of day. `onMoved` is called when one was moved. */
export function useDragging(calendar: Calendar, onMoved: () => void): Dragging {
  const action = useAction();
  const [dragged, setDragged] = useState<ShownPost>();
  const [over, setOver] = useState<Target>();
  const [moved, setMoved] = useState<Move>();
  const targetOn = (day: string): Target | undefined => {
    if (!dragged || dragged.day === day) return undefined;
    const to = instantOnWall(day, clockAt(dragged.at, zone.value), zone.value);
    if (to === undefined) return undefined;
    return { to, obstacle: obstacleIn(calendar, dragged.post, { ...timeNow(), to: Date.parse(to) }) };
  };
  const move = (id: string, to: string): void => {
    void action.run(async () => {
      const post = await readPost(id);
      const changed = await movePost(post, to);
      setMoved({ id, from: post.publishAt, to: changed.publishAt });
      onMoved();
    }, onMoved);
  };
  return {
    action,
    over,
    moved,
    start: setDragged,
    targetOn,
    hold: (day) => setOver(day === undefined ? undefined : targetOn(day)),
    drop: (day) => {
      const target = targetOn(day);
      setOver(target?.obstacle ? target : undefined);
      if (dragged && target && !target.obstacle) move(dragged.post.id, target.to);
    },
    forget: () => {
      setOver(undefined);
      setMoved(undefined);
    },
    moveBack: () => {
      if (moved) move(moved.id, moved.from);
    },
  };
}
