export { Report } from '../pages/report/report.tsx';
