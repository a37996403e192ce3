/** Scrolls the list of a desk to the row that is chosen, when that row appears; the page itself stays. */
export function showChosen(row: HTMLElement | null): void {
  const list = row?.closest('.desk-list');
  if (row && list) list.scrollTop = row.offsetTop - list.clientHeight / 3;
}
