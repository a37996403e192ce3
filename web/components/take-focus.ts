/**
 * A `ref` that gives the focus to an element that replaces a pressed button. Otherwise the focus would return to the start
 * of the page, which affects users of a keyboard or a screen reader.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
