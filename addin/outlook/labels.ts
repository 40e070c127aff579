import type { SensitivityLabel } from '../../src/message/message';
import type { CallGate } from './office-call';

/** How deep labels may lie within labels: Outlook has one level, and what it hands over is not trusted to end. */
const DEEPEST = 3;

/** Reads the sensitivity labels of the tenant, those within others too; none where it has none, or Outlook cannot say. */
export async function readLabels(gate: CallGate): Promise<readonly SensitivityLabel[]> {
  const isEnabled = await gate.call<boolean>('labels', (callback) => {
    Office.context.sensitivityLabelsCatalog.getIsEnabledAsync(callback);
  });
  if (!isEnabled.ok || !isEnabled.value) return [];
  const all = await gate.call<Office.SensitivityLabelDetails[]>('labels', (callback) => {
    Office.context.sensitivityLabelsCatalog.getAsync(callback);
  });
  return all.ok ? namesOf(all.value, DEEPEST) : [];
}

function namesOf(all: unknown, deepest: number): readonly SensitivityLabel[] {
  if (!Array.isArray(all) || deepest === 0) return [];
  const labels: SensitivityLabel[] = [];
  for (const one of all as readonly Partial<Office.SensitivityLabelDetails>[]) {
    const children = namesOf(one.children, deepest - 1);
    // A label with labels in it is a heading: only those in it can be set.
    if (children.length > 0) labels.push(...children);
    else if (typeof one.id === 'string' && typeof one.name === 'string')
      labels.push({ id: one.id, name: one.name });
  }
  return labels;
}
