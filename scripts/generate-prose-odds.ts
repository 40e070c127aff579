/**
 * Learns from the sentences of scripts/prose-odds/sentences how the kinds that prose tells are told, and writes it for the
 * detector. Run after a change of the sentences; with --check it only says whether the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf, framesOf } from '../src/detectors/prose/evidence';
import { measuresOfTopic } from '../src/detectors/prose/judge';
import { SUBJECTS } from '../src/detectors/prose/subjects';
import { topicHit } from '../src/detectors/prose/topic-hits';
import { readLessons } from './prose-odds/corpus';
import { FeatureCounts } from './prose-odds/count';
import { learn, type Example } from './prose-odds/learn';
import { readOrdinary } from './prose-odds/ordinary';
import { writeOdds } from './prose-odds/write-odds';

const TARGET = join(__dirname, '../src/detectors/generated/prose-odds.ts');

/**
 * How likely a sentence must be of a kind before it speaks, as a logarithm of the odds among the sentences learnt from. Chosen by
 * what ordinary mail and the near misses of the sentences then say.
 */
const SPEAKS = [0, 0.1, 0.2, 0, 0.35];

const lessons = readLessons();
const counts = new FeatureCounts(lessons, readOrdinary());
const examples: Example[][] = SUBJECTS.map(() => []);
for (const lesson of lessons) {
  const { sentence, kinds } = lesson;
  const evidence = evidenceOf(sentence, (id, kind) => counts.oddsOf(id, kind, lesson));
  const { marked } = sentence;
  const frames = framesOf(marked);
  SUBJECTS.forEach((subject, at) => {
    const ofTopic = measuresOfTopic(topicHit(subject, marked), marked, frames[0] === 1);
    examples[at]?.push({
      measures: [1, ...(evidence[at] ?? []), ...frames, ...ofTopic],
      holds: kinds.includes(subject.kind),
    });
  });
}
const weights = examples.map(learn).map(([bias = 0, ...rest], kind) => [bias - (SPEAKS[kind] ?? 0), ...rest]);
const text = writeOdds(counts, weights);
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('src/detectors/generated/prose-odds.ts is stale: npm run prose-odds\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, text);
}
