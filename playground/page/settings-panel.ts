import { choice, element, labelled } from './elements';
import { CHOICES, settingsFrom, TICKS, type ChoiceSetting, type Settings } from './settings';

/** The panel by which the local Outlook is made another client, or made to fail. Changes hold from the next event on. */
export class SettingsPanel {
  readonly view: HTMLElement;
  readonly settings: Settings = settingsFrom(window.location.search);
  private readonly onChange: (key: keyof Settings) => void;

  constructor(onChange: (key: keyof Settings) => void) {
    this.onChange = onChange;
    this.view = element('details', {
      class: 'settings',
      children: [
        element('summary', { text: 'This Outlook' }),
        ...Object.values<ChoiceSetting>(CHOICES).map((setting) => this.choose(setting)),
        ...Object.entries(TICKS).map(([key, { label }]) => this.tick(key as keyof typeof TICKS, label)),
      ],
    });
  }

  private choose({ key, label, values }: ChoiceSetting): HTMLElement {
    const now = String(this.settings[key as keyof Settings]);
    const control = choice(values, now, (value) => {
      this.change(key as keyof Settings, value);
    });
    return labelled(label, control);
  }

  private tick(key: keyof typeof TICKS, label: string): HTMLElement {
    const box = element('input', {
      attributes: { type: 'checkbox' },
      on: {
        change: () => {
          this.change(key, box.checked);
        },
      },
    });
    box.checked = this.settings[key];
    return element('label', { class: 'tick', children: [box, element('span', { text: label })] });
  }

  private change(key: keyof Settings, value: string | boolean): void {
    Object.assign(this.settings, { [key]: value });
    this.onChange(key);
  }
}
