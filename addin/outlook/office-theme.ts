/** Gives the colour behind a pane in this Outlook, as `#rrggbb`; `undefined` where it does not say. */
export function readPaneBackground(): string | undefined {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return theme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
