/** What is learnt from: the measures of a sentence, and whether what is asked holds of it. */
export interface Example {
  readonly measures: readonly number[];
  readonly holds: boolean;
}

/** How often the examples are gone through, how fast is learnt, and how dear a weight is. */
const ROUNDS = 30;
const SPEED = 0.2;
const PRICE = 1e-5;

/** e to the power of z by products alone, so that every machine learns the same. */
function power(z: number): number {
  let value = 1 + Math.max(-30, Math.min(30, z)) / 4096;
  for (let doubling = 0; doubling < 12; doubling += 1) value *= value;
  return value;
}

/**
 * Learns what measures weigh by logistic regression, in steps that shrink by measure (AdaGrad: Duchi, Hazan, Singer 2011). The
 * examples are taken in an order that is the same at each run (linear congruential generator, Numerical Recipes), and the
 * weights of the second half are averaged, so that the last examples count no more than others.
 */
export function learn(examples: readonly Example[]): readonly number[] {
  const weights = (examples[0]?.measures ?? []).map(() => 0);
  const paces = weights.map(() => 1e-6);
  const sums = weights.map(() => 0);
  const steps = ROUNDS * examples.length;
  let state = 5;
  for (let step = 0; step < steps; step += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const example = examples[state % examples.length];
    if (example === undefined) continue;
    const { measures, holds } = example;
    const score = measures.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
    const miss = 1 / (1 + power(-score)) - (holds ? 1 : 0);
    measures.forEach((one, at) => {
      const weight = weights[at] ?? 0;
      const slope = miss * one + PRICE * weight;
      const pace = (paces[at] ?? 0) + slope * slope;
      paces[at] = pace;
      weights[at] = weight - (SPEED * slope) / Math.sqrt(pace);
      if (2 * step >= steps) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    });
  }
  return sums.map((sum) => sum / (steps / 2));
}
