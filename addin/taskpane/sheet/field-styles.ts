import { makeStyles } from '@fluentui/react-components';

/** What one types into is as wide as the column, however narrow that is: at twice the size of type it is 160 pixels wide. */
export const useFieldStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });
