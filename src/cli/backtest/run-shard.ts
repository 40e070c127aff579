import { contentTypeOf } from '../../attachments/quick/content-type';
import { readAudience } from '../../engine/audience';
import { checkMessage, type CheckSetup } from '../../engine/check-message';
import type { Report } from '../../engine/report';
import { errorText, type MailResult } from '../../mail/mail-result';
import { readMails } from '../../mail/read-mails';
import type { Message } from '../../message/message';
import type { Policy, Rollout } from '../../policy/model/policy';
import { countMail, noCounts, type JudgedMail, type MailReach } from '../../report/backtest/counts';
import { RULES } from '../../rules/all-rules';
import { notesOf } from '../read-attachment';
import type { BacktestJob, Shard, ShardStep, StoppedMail } from './job';

/** Mails between two steps: seldom enough to cost nothing, often enough to show progress and to lose little. */
const STEP = 100;

/** Says which mails are the shard's own and still to be done, in the order in which they are met. */
class Turns {
  private met = 0;
  private own = 0;
  private hasTaken = false;
  private readonly shard: Shard;

  constructor(shard: Shard) {
    this.shard = shard;
  }

  /** How many mails have been met, taken or not. */
  get seen(): number {
    return this.met;
  }

  readonly take = (): boolean => {
    const isOwn = this.met++ % this.shard.of === this.shard.number;
    if (!isOwn || this.own++ < this.shard.done) return false;
    this.hasTaken = true;
    return true;
  };

  /** True where a mail was taken since this was last asked: what came is that mail, and no path that cannot be opened. */
  tookOne(): boolean {
    const { hasTaken } = this;
    this.hasTaken = false;
    return hasTaken;
  }
}

/** Checks the mails of one shard, and gives what has come of them every so often. Holds one mail at a time. */
export async function* runShard(job: BacktestJob, shard: Shard): AsyncGenerator<ShardStep> {
  const turns = new Turns(shard);
  let { done } = shard;
  let step = emptyStep(job, shard.number, done);
  const as = job.as === undefined ? {} : { as: job.as };
  for await (const result of readMails(job.paths, { contentTypeOf, notesOf, takes: turns.take, ...as })) {
    // A path that cannot be opened is met by every worker, and is no mail: the first one counts it, the first time.
    const isMail = turns.tookOne();
    if (!isMail && (shard.number !== 0 || shard.done > 0)) continue;
    if (isMail) done++;
    add(step, result, job);
    if (done % STEP !== 0 || !isMail) continue;
    yield { ...step, done };
    step = emptyStep(job, shard.number, done);
  }
  yield { ...step, done };
}

type OpenStep = ShardStep & { readonly stopped: StoppedMail[]; readonly unread: string[] };

function emptyStep(job: BacktestJob, number: number, done: number): OpenStep {
  return { number, done, counts: noCounts(job.against !== undefined), stopped: [], unread: [] };
}

function add(step: OpenStep, result: MailResult, job: BacktestJob): void {
  if (!result.ok) {
    step.counts.unread++;
    step.unread.push(`${result.file}: ${errorText(result.error)}`);
    return;
  }
  const judged = judge(result.mail.message, job);
  countMail(step.counts, judged);
  if (job.listsMails && judged.settled.verdict !== 'send')
    step.stopped.push(stoppedMail(result.file, judged));
}

function judge(message: Message, job: BacktestJob): JudgedMail {
  const report = (policy: Policy, rollout: Rollout): Report =>
    checkMessage(message, setupOf(job, policy, rollout));
  const { sentAt } = message.parts;
  return {
    reach: reachOf(message, job.policy),
    sentAt: sentAt.known ? sentAt.value : undefined,
    settled: report(job.policy, 'settled'),
    dayOne: report(job.policy, 'day-one'),
    ...(job.against === undefined ? {} : { against: report(job.against, 'settled') }),
  };
}

function setupOf({ contacts }: BacktestJob, policy: Policy, rollout: Rollout): CheckSetup {
  return { policy, rules: RULES, rollout, facts: contacts === undefined ? {} : { contacts } };
}

/** The reach of the widest recipient; unknown where nobody's address is usable. */
function reachOf(message: Message, { organisation }: Policy): MailReach {
  const { all, external, trusted, unknown } = readAudience(message, organisation.domains);
  if (external.length > 0) return 'external';
  if (trusted.length > 0) return 'trusted';
  return unknown.length > 0 || all.length === 0 ? 'unknown' : 'inside';
}

function stoppedMail(file: string, { settled, sentAt }: JudgedMail): StoppedMail {
  return {
    file,
    day: sentAt === undefined ? '' : new Date(sentAt).toISOString().slice(0, 10),
    verdict: settled.verdict,
    rules: [
      ...new Set(
        settled.findings.filter(({ level }) => level !== 'advise').map((one) => `${one.rule}: ${one.level}`),
      ),
    ],
  };
}

/** Counts the mails of the paths without reading one. */
export async function countMails(paths: readonly string[]): Promise<number> {
  const turns = new Turns({ number: 0, of: 1, done: Infinity });
  const all = readMails(paths, { takes: turns.take })[Symbol.asyncIterator]();
  while ((await all.next()).done !== true);
  return turns.seen;
}
