export { AuditPage } from '../pages/audit.tsx';
export { BrandPage } from '../pages/brand.tsx';
export { CommunityPage } from '../pages/community.tsx';
export { PrintPage } from '../pages/print.tsx';
export { StandingOkPage } from '../pages/standing-ok.tsx';
