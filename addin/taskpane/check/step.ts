import type { Finding } from '../../../src/engine/finding';
import { refusalWords } from '../justify/refusal-words';
import { openFindings, type Checked, type Released } from '../justify/release';
import { JUSTIFY_WORDS } from '../words/justify';
import type { Draft } from './draft';

/** A step in place of the sheet, and the draft it was opened for: with another draft it is over. */
export type Step =
  | { readonly kind: 'preview'; readonly draft: Draft }
  | { readonly kind: 'justify'; readonly draft: Draft }
  | { readonly kind: 'objection'; readonly draft: Draft; readonly finding: Finding };

/** Gives the step that is still to be shown: none with another draft, nor once nothing asks for it. */
export function stepFor(step: Step | undefined, checked: Checked): Step | undefined {
  if (step?.draft !== checked.draft) return undefined;
  switch (step.kind) {
    case 'preview':
      return step;
    case 'justify':
      return openFindings(checked).length === 0 ? undefined : step;
    case 'objection': {
      const { rule } = step.finding;
      const stands = checked.report.findings.some((one) => one.rule === rule && one.level === 'block');
      return stands ? step : undefined;
    }
  }
}

/** The name of the button that opened a step (`data-opens`): the focus goes back there. */
export function opensOf(step: Step | undefined): string {
  return step?.kind === 'objection' ? `objection ${step.finding.rule}` : (step?.kind ?? 'sheet');
}

/** What came of an answer, and the content it was given for. */
export interface LastRelease {
  readonly of: Released;
  readonly content: string;
}

/** Gives what is said of the last answer, for as long as the mail stays as it was. */
export function noticeOf(last: LastRelease | undefined, { content, report }: Checked): string | undefined {
  if (last?.content !== content) return undefined;
  const refusal = refusalWords(last.of);
  if (refusal !== undefined) return refusal;
  const { done } = JUSTIFY_WORDS;
  const said = last.of.done ? done[last.of.record] : '';
  return report.verdict === 'send' ? `${said} ${done.goes}` : said;
}
