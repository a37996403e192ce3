export { PhotoStep } from '../pages/make/photo-step.tsx';
export { StartProduct, StartProductFor } from '../pages/make/start.tsx';
export { FactsStep } from '../pages/make/facts-step.tsx';
