import { useTextStyles } from '../sheet/text-styles';
import { READING_WORDS } from '../words/reading';

/** What came of asking Outlook to open a mail; nothing before it was asked. */
export function FormNote({ isOpened }: { readonly isOpened: boolean | undefined }): React.JSX.Element | null {
  const text = useTextStyles();
  if (isOpened === undefined) return null;
  return <p className={text.small}>{isOpened ? READING_WORDS.opens : READING_WORDS.noForm}</p>;
}
