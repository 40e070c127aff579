import type { Stamp } from './reason-record';

/** A reason as it was given last for this draft: the pane leaves it in session data, so that it need not be typed again. */
export interface Given {
  readonly format: 1;
  readonly rules: readonly string[];
  readonly statements: readonly string[];
  readonly reason: string;
  /** The stamp of a record that the mail waits for, and the content it was made for: pressed again, it is the same record. */
  readonly waits?: Stamp & { readonly content: string };
}

/** Gives a reason read from untrusted text, or `undefined` where it is not one of this format. */
export function parseGiven(text: string | undefined): Given | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Given, unknown>> | null;
    if (value?.format !== 1 || typeof value.reason !== 'string') return undefined;
    const { rules, statements, reason } = value;
    if (!isTexts(rules) || !isTexts(statements)) return undefined;
    const waits = parseWaits(value.waits);
    return { format: 1, rules, statements, reason, ...(waits === undefined ? {} : { waits }) };
  } catch {
    return undefined;
  }
}

function parseWaits(value: unknown): Given['waits'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at, content } = value as Readonly<Record<string, unknown>>;
  const isWhole = typeof id === 'string' && typeof at === 'string' && typeof content === 'string';
  return isWhole ? { id, at, content } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
