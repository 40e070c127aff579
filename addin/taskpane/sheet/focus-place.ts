/**
 * Puts the focus on an element, also on one that Tab passes by, such as a title. While a title has the focus it is in the
 * order of Tab: from a `tabindex` of -1 in a frame, Chromium's Tab can lead nowhere.
 */
export function focusPlace(element: HTMLElement | null | undefined): void {
  if (element === null || element === undefined) return;
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  }
  element.focus();
}
