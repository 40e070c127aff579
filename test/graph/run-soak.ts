import { writeSoak } from './write-soak';

/*
 * `npm run soak`: ten thousand writes to the local Graph, through everything that can go wrong. `npm run soak -- SEED WRITES`
 * plays another ten thousand, or others.
 */

const [seed = Date.now() % 1_000_000, writes = 10_000] = process.argv.slice(2).map(Number);

writeSoak(seed, writes).then(
  ({ counts, ...found }) => {
    process.stdout.write(`seed ${seed}\n`);
    for (const [what, times] of Object.entries(counts)) process.stdout.write(`${what.padEnd(36)} ${times}\n`);
    for (const [what, ids] of Object.entries(found))
      process.stdout.write(`${what.padEnd(36)} ${ids.length}\n`);
    const { lost, doubled, foreign } = found;
    process.exitCode = lost.length + doubled.length + foreign.length > 0 ? 1 : 0;
  },
  (thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`);
    process.exitCode = 1;
  },
);
