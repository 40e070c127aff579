import { makeStyles, tokens } from '@fluentui/react-components';

/** The few sizes of type on the sheet; nothing is below 12 px. */
export const useTextStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  finding: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  level: { display: 'block', fontSize: '12px' },
  body: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  clause: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  clauseNumber: { fontSize: '12px', lineHeight: '16px' },
  list: { margin: 0, paddingLeft: '18px', fontSize: '12px', lineHeight: '16px' },
  plainList: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: '12px',
    lineHeight: '16px',
  },
  /** What a line break must not part, where there is room. */
  together: { display: 'inline-block', maxWidth: '100%' },
  /** Takes the focus without a ring: nothing can be pressed there. */
  unringed: { outlineStyle: 'none' },
  /** A field is no wider than its column, however narrow that is. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  /** Heard, not seen. */
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
