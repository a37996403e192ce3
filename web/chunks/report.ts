export { FigurePosts } from '../pages/report/figure-posts.tsx';
export { Report } from '../pages/report/report.tsx';
