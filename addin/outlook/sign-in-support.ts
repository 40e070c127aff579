/** Whether this Outlook signs in for add-ins (nested app authentication). An Outlook that does not answer does not. */
export function signsInForAddIns(): boolean {
  try {
    return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
  } catch {
    return false;
  }
}
