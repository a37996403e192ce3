import href from '../styles/lessons.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { Lessons } from '../pages/lessons/lessons.tsx';

/** Loads the lessons with their styles. */
export async function loadLessons(): Promise<typeof Lessons> {
  await loadStyles(href);
  return Lessons;
}
