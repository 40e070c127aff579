import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Below this luminance (0 black, 1 white) a background is dark: white text has the better contrast there (WCAG 2.2). */
const DARK = 0.179;

/** Gives the relative luminance of `#rrggbb` (WCAG 2.2); `undefined` for any other text. */
export function luminance(colour: string): number | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Gives the theme for the colour behind the pane; the light one where Outlook does not say. */
export function themeFor(background: string | undefined): Theme {
  const light = background === undefined ? undefined : luminance(background);
  return light !== undefined && light < DARK ? webDarkTheme : webLightTheme;
}
