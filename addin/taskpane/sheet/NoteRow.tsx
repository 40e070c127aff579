import { MarginRow } from './MarginRow';
import { useTextStyles } from './text-styles';

/** A line about Letterhead itself, above what is said of the mail. */
export function NoteRow({ words }: { readonly words: string }): React.JSX.Element {
  const text = useTextStyles();
  return (
    <MarginRow icon="advise" hasHairline={false}>
      <p className={text.small}>{words}</p>
    </MarginRow>
  );
}
