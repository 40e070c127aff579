import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '../../../src/policy/model/policy';

/** A level, or a mail with nothing to mend. */
export type IconName = Level | 'send';

const useStyles = makeStyles({
  icon: {
    display: 'block',
    width: '16px',
    height: '16px',
    fill: 'currentColor',
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
  block: { color: tokens.colorStatusDangerForeground1 },
  justify: { color: tokens.colorPaletteDarkOrangeForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  advise: { color: tokens.colorNeutralForeground3 },
  send: { color: tokens.colorStatusSuccessForeground1 },
});

/** A diamond with a cross, a pen, a triangle, an i in a circle, a tick: shapes that differ without their colours. */
const SHAPES: Readonly<Record<IconName, string>> = {
  block:
    'M8 .6 15.4 8 8 15.4.6 8ZM5.9 5 5 5.9 7.1 8 5 10.1l.9.9L8 8.9l2.1 2.1.9-.9L8.9 8 11 5.9 10.1 5 8 7.1Z',
  justify: 'M11.7 1 15 4.3 5.8 13.5 1 15l1.5-4.8ZM3.4 11.2 2.8 13.2 4.8 12.6Z',
  warn: 'M8 1.2 15.5 14.8H.5ZM7.3 6v4.6h1.4V6ZM7.3 11.8v1.5h1.4v-1.5Z',
  advise: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8ZM7.2 6.9v5.2h1.6V6.9ZM7.2 3.9v1.7h1.6V3.9Z',
  send: 'M13.6 2.6 15 4 6.1 13.2 1 8.2l1.4-1.4 3.7 3.6Z',
};

/** The icon of a level. The words beside it say the same: a screen reader does not hear it. */
export function LevelIcon({ name }: { readonly name: IconName }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[name])}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-level={name}
    >
      <path fillRule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
