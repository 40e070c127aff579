import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Message, RecipientField } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import type { Checked } from '../justify/release';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { PREVIEW_WORDS } from '../words/preview';
import { audienceWords } from './audience-words';
import { FRAME_SANDBOX, previewDocument } from './preview-document';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    height: '60vh',
    minHeight: '240px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    backgroundColor: 'white',
  },
  paper: { padding: '0 16px 12px 0' },
  heads: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(96px) minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface PreviewProps {
  readonly state: Checked;
  readonly policy: Policy;
  readonly onBack: () => void;
}

/** The mail as it will arrive: who it is from and for, its text, and what Outlook adds on Send. Nothing in it can run. */
export function PreviewStep({ state, policy, onBack }: PreviewProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { message, facts } = state.reading;
  const { body } = message.parts;
  const added = policy.blocks.filter((block) => (facts.queuedBlocks ?? []).includes(block.id));
  const source = body.known ? body.value.source : '';
  const format = body.known ? body.value.format : 'text';
  const page = useMemo(
    () =>
      previewDocument(
        { format, source },
        added.map((block) => block.text),
      ),
    // The blocks are part of the policy: which of them are queued is what changes.
    [format, source, added.map((block) => block.id).join()],
  );
  return (
    <StepSheet
      title={PREVIEW_WORDS.title}
      backLabel={PREVIEW_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{audienceWords(message, policy)}</p>}
    >
      <MarginRow>
        <dl className={styles.heads}>
          {headsOf(message).map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </MarginRow>
      <div className={styles.paper}>
        {body.known ? (
          <iframe
            className={styles.frame}
            sandbox={FRAME_SANDBOX}
            srcDoc={page}
            title={PREVIEW_WORDS.frame}
          />
        ) : (
          <p className={text.body}>{PREVIEW_WORDS.unread(body.reason)}</p>
        )}
      </div>
      <MarginRow>
        <p className={text.small}>{added.length === 0 ? PREVIEW_WORDS.notAdded : PREVIEW_WORDS.added}</p>
        <p className={text.small}>{PREVIEW_WORDS.pictures}</p>
      </MarginRow>
    </StepSheet>
  );
}

/** The lines above a mail. All of it is text from the mail: cleaned, never markup. */
function headsOf({ parts }: Message): readonly (readonly [name: string, value: string])[] {
  const people = (field: RecipientField): string =>
    parts.recipients.known
      ? parts.recipients.value.all
          .filter((one) => one.field === field)
          .map(({ name, address }) =>
            cleanText(name === '' || name === address ? address : `${name} <${address}>`),
          )
          .join('; ')
      : '';
  const from = parts.sender.known ? parts.sender.value.from : undefined;
  const subject = parts.subject.known ? cleanText(parts.subject.value) : '';
  const files = parts.attachments.known
    ? parts.attachments.value.filter((one) => !one.isInline).map((one) => cleanText(one.name))
    : [];
  const rows: readonly (readonly [string, string])[] = [
    [PREVIEW_WORDS.from, from === undefined ? '' : cleanText(`${from.name} <${from.address}>`)],
    [PREVIEW_WORDS.to, people('to')],
    [PREVIEW_WORDS.cc, people('cc')],
    [PREVIEW_WORDS.bcc, people('bcc')],
    [PREVIEW_WORDS.subject, subject === '' ? PREVIEW_WORDS.noSubject : subject],
    [PREVIEW_WORDS.files, files.join(', ')],
  ];
  return rows.filter(([, value]) => value !== '');
}
