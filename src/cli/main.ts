import { worksForParent } from './backtest/workers';
import { runProgram } from './program';
import type { Terminal } from './terminal';

/** A reader such as `head` may close the pipe before everything is written: that is no fault of anyone. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

const terminal: Terminal = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  input: () => process.stdin,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  showsProgress: process.stderr.isTTY,
  columns: process.stdout.columns > 0 ? process.stdout.columns : 80,
};

if (!worksForParent(process.argv.slice(2))) {
  void runProgram(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
}
