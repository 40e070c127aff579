import { act, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { App } from '../../../addin/taskpane/App';
import { CheckScreen } from '../../../addin/taskpane/check/CheckScreen';
import type { CheckBy } from '../../../addin/taskpane/check/checked-mail';
import type { Outbox } from '../../../addin/taskpane/justify/outbox';
import { PolicyPage } from '../../../addin/taskpane/policy/PolicyPage';
import type { Policy } from '../../../src/policy/model/policy';
import { RULES } from '../../../src/rules/all-rules';
import { TEST_POLICY } from '../../test-policy';
import type { FakeHost } from './fake-host';
import { fakeOutbox } from './fake-register';

// Steps are loaded when they are opened. Here they are loaded before, so that no test waits for a compiler.
import '../../../addin/taskpane/justify/JustifyStep';
import '../../../addin/taskpane/justify/ObjectionStep';
import '../../../addin/taskpane/preview/PreviewStep';

/** Shows the pane beside the mail of a fake Outlook, and waits for the first reading. */
export async function showPane(
  host: FakeHost,
  { policy = TEST_POLICY, outbox = fakeOutbox().outbox }: { policy?: Policy; outbox?: Outbox } = {},
): Promise<HTMLElement> {
  const by: CheckBy = { policy, rollout: 'settled', rules: RULES };
  const account = 'ann@stepstowork.example';
  const { container } = render(
    createElement(App, {
      policy,
      background: () => '#ffffff',
      mail: createElement(CheckScreen, { host, by, outbox, account }),
      policyPage: (clause) =>
        createElement(PolicyPage, {
          policy,
          rollout: 'settled',
          ...(clause === undefined ? {} : { clause }),
        }),
    }),
  );
  await settle();
  return container;
}

/** Lets what is under way come to its end. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  });
}

/** Presses the first button of that name, and waits for what comes of it. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  await settle();
}

/** The first heading: the verdict, or the title of the step. */
export function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent;
}
