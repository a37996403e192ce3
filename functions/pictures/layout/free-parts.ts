import { bottom, type Box, overlaps, right } from './box.ts';

/** The four parts of an area beside an obstacle that are free of it: above, below, left and right. */
function around(area: Box, obstacle: Box): readonly Box[] {
  if (!overlaps(area, obstacle)) return [area];
  const parts = [
    { ...area, height: obstacle.y - area.y },
    { ...area, y: bottom(obstacle), height: bottom(area) - bottom(obstacle) },
    { ...area, width: obstacle.x - area.x },
    { ...area, x: right(obstacle), width: right(area) - right(obstacle) },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Parts of an area that none of the obstacles reaches into. They overlap each other; one of them is the best. */
export function freeParts(area: Box, obstacles: readonly Box[]): readonly Box[] {
  return obstacles.reduce<readonly Box[]>(
    (parts, obstacle) => parts.flatMap((part) => around(part, obstacle)),
    [area],
  );
}
