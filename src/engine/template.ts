import type { FindingData } from './finding';

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/**
 * Gives the template with its `{placeholders}` filled from the data.
 *
 * @throws Error when a placeholder has no value: a slip in a rule, which the engine turns into *cannot tell*.
 */
export function fillTemplate(template: string, data: FindingData): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`the placeholder ${whole} has no value`);
    return String(value);
  });
}
