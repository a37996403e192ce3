export { BrandPage } from '../pages/brand.tsx';
export { Consents } from '../pages/consents.tsx';
export { Devices } from '../pages/devices.tsx';
export { Me } from '../pages/me.tsx';
export { PageRemovals } from '../pages/removals/page-removals.tsx';
export { PrintPage } from '../pages/print.tsx';
export { StandingOkPage } from '../pages/standing-ok.tsx';
