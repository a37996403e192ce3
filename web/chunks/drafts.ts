export { Unfinished } from '../pages/home/unfinished.tsx';
