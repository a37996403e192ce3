export { WaitingReviews } from '../pages/home/waiting-reviews.tsx';
