export { PhotoStep } from '../pages/make/photo-step.tsx';
export { StartProduct, StartProductFor } from '../pages/make/start.tsx';
export { WordsStep } from '../pages/make/words-step.tsx';
