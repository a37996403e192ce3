export { GroupPlanPage } from '../pages/group-plan/group-plan.tsx';
