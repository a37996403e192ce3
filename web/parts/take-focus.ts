/**
 * As a `ref`: gives the focus to what appears in the place of a pressed button. Without it the focus would fall to the
 * start of the page, for who uses keys or listens.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
