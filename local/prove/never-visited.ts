/** Why no simulated world goes through a change of state, where there is a reason. */
export const whyNoTransition = (_name: string): string | undefined => undefined;
/** Why a fault never strikes a step, where there is a reason. */
export const whyNoFault = (_name: string): string | undefined => undefined;
