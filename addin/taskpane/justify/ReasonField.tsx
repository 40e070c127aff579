import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { LONGEST_REASON, type ReasonProblem } from './reason';

const useStyles = makeStyles({
  label: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  count: { color: tokens.colorNeutralForeground2 },
  area: { width: '100%', minWidth: 0 },
});

interface ReasonProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown once the person has tried to go on, or where the reason holds what it must not. */
  readonly problem: ReasonProblem | undefined;
  readonly fieldRef: React.Ref<HTMLTextAreaElement>;
}

/** The reason, with a count that goes along. */
export function ReasonField({ value, onChange, problem, fieldRef }: ReasonProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <Field
      className={text.field}
      label={JUSTIFY_WORDS.reason}
      hint={JUSTIFY_WORDS.hint}
      {...(problem === undefined
        ? {}
        : {
            validationState: 'error' as const,
            // Heard with the field, which gets the focus: no second live region.
            validationMessage: { children: problemWords(problem), role: 'note' },
          })}
    >
      {(field) => (
        <>
          <Textarea
            {...field}
            textarea={{ ref: fieldRef, className: styles.area }}
            className={styles.area}
            resize="vertical"
            rows={4}
            value={value}
            onChange={(_event, data) => onChange(data.value)}
          />
          <span className={`${text.small} ${styles.count}`}>
            {JUSTIFY_WORDS.count(value.trim().length, LONGEST_REASON)}
          </span>
        </>
      )}
    </Field>
  );
}

function problemWords(problem: ReasonProblem): string {
  switch (problem.kind) {
    case 'empty':
      return JUSTIFY_WORDS.problem.empty;
    case 'too-long':
      return JUSTIFY_WORDS.problem.tooLong(problem.by);
    case 'holds':
      return JUSTIFY_WORDS.problem.holds(problem.found);
  }
}
