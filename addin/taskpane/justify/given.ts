/** A reason as it was given last for this draft: the pane leaves it in session data, so that it need not be typed again. */
export interface Given {
  readonly format: 1;
  readonly rules: readonly string[];
  readonly statements: readonly string[];
  readonly reason: string;
}

/** Gives a reason read from untrusted text, or `undefined` where it is not one of this format. */
export function parseGiven(text: string | undefined): Given | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Given, unknown>> | null;
    if (value?.format !== 1 || typeof value.reason !== 'string') return undefined;
    const { rules, statements, reason } = value;
    return isTexts(rules) && isTexts(statements) ? { format: 1, rules, statements, reason } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
