import href from '../styles/report.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { FigurePosts } from '../pages/report/figure-posts.tsx';
import { Report } from '../pages/report/report.tsx';

/** Loads the report with its styles. */
export async function loadReport(): Promise<typeof Report> {
  await loadStyles(href);
  return Report;
}

/** Loads the posts behind a figure of the report, with its styles. */
export async function loadFigurePosts(): Promise<typeof FigurePosts> {
  await loadStyles(href);
  return FigurePosts;
}
