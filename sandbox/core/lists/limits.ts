export const DEFAULT_LIMIT = 25;
export const MAXIMUM_LIMIT = 100;
