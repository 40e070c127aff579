import { Field, Input, makeStyles, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { RequestDraft, RequestFinding } from '../../../src/register/check/request-draft';
import { ACCESS } from '../../../src/register/ports/event';
import { useFieldStyles } from '../sheet/field-styles';
import { COVER_WORDS } from '../words/cover';

// A list is as wide as its longest line unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

/** Send As can be chosen, so that it can be named as what it is. */
const CHOICES: readonly RequestDraft['access'][] = [...ACCESS, 'send-as'];

/** Reasons in the register have no more characters than this. */
const LONGEST_REASON = 300;

interface NotedProps {
  /** What the policy says of this field, the gravest first. */
  readonly findings: readonly RequestFinding[];
}

/** What a Field says: the gravest finding, heard with the field; what refuses it is marked as such. */
export function notesOf(
  findings: readonly RequestFinding[],
  missing?: string,
): {
  readonly validationState?: 'error' | 'warning' | 'none';
  readonly validationMessage?: { readonly children: React.ReactNode; readonly role: 'note' };
} {
  const [first] = findings;
  if (first === undefined) {
    return missing === undefined
      ? {}
      : { validationState: 'error', validationMessage: { children: missing, role: 'note' } };
  }
  const states = { refused: 'error', untold: 'warning', advice: 'none' } as const;
  const children = findings.map(({ id, text }) => <div key={id}>{text}</div>);
  return { validationState: states[first.outcome], validationMessage: { children, role: 'note' } };
}

/** A field with a list to choose from. */
export function ChoiceField<T extends string>(
  props: Partial<NotedProps> & {
    readonly label: string;
    readonly values: readonly (readonly [value: T, words: string])[];
    readonly value: T;
    readonly onChange: (value: T) => void;
  },
): React.JSX.Element {
  const { label, values, value, onChange, findings = [] } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...notesOf(findings)}>
      <Select
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, data) => {
          const chosen = values.find(([one]) => one === data.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {values.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The kind of access; the one that is chosen says what it allows. */
export function AccessField(
  props: NotedProps & {
    readonly value: RequestDraft['access'];
    readonly onChange: (value: RequestDraft['access']) => void;
  },
): React.JSX.Element {
  const { value, onChange, findings } = props;
  return (
    <Field label={COVER_WORDS.form.access} hint={COVER_WORDS.accessHint[value]} {...notesOf(findings)}>
      <RadioGroup
        value={value}
        onChange={(_event, data) => {
          const chosen = CHOICES.find((one) => one === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {CHOICES.map((one) => (
          <Radio key={one} value={one} label={COVER_WORDS.access[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** A day, chosen in the browser's own calendar. */
export function DayField(
  props: NotedProps & {
    readonly label: string;
    readonly value: string;
    readonly min: string;
    readonly missing: string | undefined;
    readonly onChange: (day: string) => void;
  },
): React.JSX.Element {
  const { label, value, min, findings, missing, onChange } = props;
  const fields = useFieldStyles();
  return (
    <Field label={label} {...notesOf(findings, missing)}>
      <Input
        className={fields.box}
        type="date"
        min={min}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** The reason in the person's own words; it may be left empty. */
export function WordsField(props: {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (words: string) => void;
}): React.JSX.Element {
  const fields = useFieldStyles();
  return (
    <Field label={COVER_WORDS.form.reason} hint={props.hint}>
      <Textarea
        className={fields.box}
        rows={3}
        resize="vertical"
        maxLength={LONGEST_REASON}
        value={props.value}
        onChange={(_event, data) => props.onChange(data.value)}
      />
    </Field>
  );
}
