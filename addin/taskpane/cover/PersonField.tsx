import { useEffect, useRef, useState } from 'react';
import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import type { RequestFinding } from '../../../src/register/check/request-draft';
import type { Trouble } from '../../../src/register/ports/answer';
import type { Directory } from '../../../src/register/ports/directory';
import type { Person } from '../../../src/register/ports/person';
import { TroubleNote } from '../register/TroubleRow';
import { COVER_WORDS } from '../words/cover';
import { notesOf } from './AskFields';

/** Typing pauses this long before the directory is asked (graph.md, section 3: throttling). */
const PAUSE_MS = 250;

// As wide as the text column, however narrow the pane is.
const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });

interface PersonProps {
  readonly directory: Directory;
  readonly label: string;
  readonly value: Person | undefined;
  readonly onChange: (person: Person | undefined) => void;
  /** What the policy says of the choice, the gravest first. */
  readonly findings?: readonly RequestFinding[];
  /** What is said where nobody is chosen. */
  readonly missing: string | undefined;
  /** Whoever cannot be chosen here, by object id. */
  readonly without?: readonly string[];
}

/** Finds a colleague by the beginning of their name or address. */
export function PersonField(props: PersonProps): React.JSX.Element {
  const { directory, label, value, onChange, findings = [], missing, without = [] } = props;
  const styles = useStyles();
  const { typed, setTyped, found, hasAnswer, trouble, again } = usePeople(directory, value?.name ?? '');
  const [isOpen, setOpen] = useState(false);
  const options = found.filter(({ id }) => !without.includes(id));
  return (
    <>
      <Field label={label} {...notesOf(findings, missing)}>
        <Combobox
          freeform
          className={styles.box}
          // An empty list says nothing while nobody has answered yet.
          open={isOpen && (options.length > 0 || hasAnswer)}
          onOpenChange={(_event, data) => setOpen(data.open)}
          placeholder={COVER_WORDS.form.search}
          value={typed}
          selectedOptions={value === undefined ? [] : [value.id]}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            onChange(undefined);
          }}
          onOptionSelect={(_event, { optionValue }) => {
            const chosen = options.find(({ id }) => id === optionValue);
            if (chosen === undefined) return;
            setTyped(chosen.name);
            setOpen(false);
            onChange(chosen);
          }}
        >
          {options.map((person) => (
            <Option key={person.id} value={person.id} text={person.name}>
              <span>
                {person.name}
                <br />
                <small>{person.address}</small>
              </span>
            </Option>
          ))}
          {options.length === 0 ? (
            <Option key="nobody" value="" text={typed} disabled>
              {COVER_WORDS.form.nobody}
            </Option>
          ) : null}
        </Combobox>
      </Field>
      {trouble === undefined ? null : (
        <TroubleNote
          trouble={trouble}
          onAgain={() => {
            again();
            setOpen(true);
          }}
        />
      )}
    </>
  );
}

/** Who is called like what was typed; an answer that came too late for the words is left alone. */
function usePeople(
  directory: Directory,
  first: string,
): {
  readonly typed: string;
  readonly setTyped: (words: string) => void;
  readonly found: readonly Person[];
  /** True once the directory has answered for what is typed. */
  readonly hasAnswer: boolean;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
} {
  const [typed, setTyped] = useState(first);
  const [found, setFound] = useState<readonly Person[]>([]);
  const [answered, setAnswered] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [turn, setTurn] = useState(0);
  const asked = useRef(directory);
  asked.current = directory;
  useEffect(() => {
    const words = typed.trim();
    if (words === '') {
      setFound([]);
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void asked.current.search(words, stop.signal).then((answer) => {
        if (stop.signal.aborted) return;
        if (answer.ok) {
          setFound(answer.value);
          setAnswered(words);
        }
        setTrouble(answer.ok ? undefined : answer.trouble);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, turn]);
  const hasAnswer = typed.trim() !== '' && answered === typed.trim();
  return { typed, setTyped, found, hasAnswer, trouble, again: () => setTurn((before) => before + 1) };
}
