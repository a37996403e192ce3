export { PhotoStep } from '../pages/make/photo-step.tsx';
export { StartProduct, StartProductFor } from '../pages/make/start.tsx';
export { FactsStep } from '../pages/make/facts-step.tsx';
export { QueuePage } from '../pages/make/queue.tsx';
export { resumeProduct } from '../pages/make/send-product.ts';
