import { remembered, useRemembered } from './remembered';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const NAME = 'theme';

const known = (value: string): Theme => THEMES.find((theme) => theme === value) ?? 'auto';

/** Shows the page in the chosen colours; `auto` leaves it to the browser. */
export function applyTheme(theme: Theme = known(remembered(NAME))): void {
  document.documentElement.dataset.theme = theme;
}

/** Does something while the style sheets have the colours of paper, whatever colours the reader's system forces on pages. */
export function inLightColours<Made>(work: () => Made): Made {
  const { dataset, style } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  style.setProperty('forced-color-adjust', 'none');
  try {
    return work();
  } finally {
    dataset.theme = theme;
    style.removeProperty('forced-color-adjust');
  }
}

/** The chosen colours, and how to choose others; the choice is remembered on this device. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [value, remember] = useRemembered(NAME);
  return [
    known(value),
    (theme) => {
      remember(theme);
      applyTheme(theme);
    },
  ];
}
