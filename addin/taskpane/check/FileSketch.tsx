import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FilePicture } from '../../../src/engine/finding';
import { cleanText } from '../../../src/report/alert/clean-text';
import { useTextStyles } from '../sheet/text-styles';
import { WORDS } from '../words';

/** So many sheets or slides are drawn, the hidden ones first; the rest are counted. */
const MOST_DRAWN = 6;

const useStyles = makeStyles({
  leaves: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  leaf: {
    width: '72px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    fontSize: '12px',
    lineHeight: '16px',
  },
  drawing: { display: 'block', margin: '0 auto 2px', color: tokens.colorNeutralStroke1 },
  hidden: { color: tokens.colorStatusDangerForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** A small drawing of a file: its sheets or slides, and which of them are hidden. Nothing where none is. */
export function FileSketch({ picture }: { readonly picture: FilePicture }): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const hidden = picture.leaves.filter((one) => one.isHidden);
  if (hidden.length === 0) return null;
  const leaves = [...hidden, ...picture.leaves.filter((one) => !one.isHidden)];
  const rest = leaves.length - MOST_DRAWN;
  return (
    <>
      <ul className={styles.leaves} aria-label={WORDS.finding.sketch(cleanText(picture.file))}>
        {leaves.slice(0, MOST_DRAWN).map(({ name, isHidden }, index) => (
          <li key={index} className={styles.leaf}>
            <Leaf isHidden={isHidden} />
            <div className={styles.name}>{cleanText(name)}</div>
            <div className={mergeClasses(isHidden && styles.hidden)}>{WORDS.finding.leaf(isHidden)}</div>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={text.small}>{WORDS.finding.moreEvidence(rest)}</p> : null}
    </>
  );
}

/** One sheet: a grid in a frame, dashed where it is hidden, so that it is told without its colour. */
function Leaf({ isHidden }: { readonly isHidden: boolean }): React.JSX.Element {
  const styles = useStyles();
  const rows = [10, 18, 26, 34];
  return (
    <svg
      aria-hidden="true"
      width="56"
      height="48"
      viewBox="0 0 56 48"
      className={mergeClasses(styles.drawing, isHidden && styles.hidden)}
    >
      <rect
        x="1"
        y="1"
        width="54"
        height="46"
        fill="none"
        stroke="currentColor"
        strokeWidth={isHidden ? 2 : 1}
        strokeDasharray={isHidden ? '4 3' : undefined}
      />
      {rows.map((y) => (
        <rect key={y} x="8" y={y} width="40" height="4" fill="currentColor" opacity={y === 10 ? 0.7 : 0.3} />
      ))}
    </svg>
  );
}
