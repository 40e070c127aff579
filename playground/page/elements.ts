/** What an element is made with: attributes, listeners, children. */
export interface ElementSpec {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly children?: readonly (Node | undefined)[];
}

/** Makes an element. Text goes in as text: nothing out of a mail is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  spec: ElementSpec = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (spec.class !== undefined) made.className = spec.class;
  if (spec.text !== undefined) made.textContent = spec.text;
  for (const [name, value] of Object.entries(spec.attributes ?? {})) made.setAttribute(name, value);
  for (const [type, listener] of Object.entries(spec.on ?? {})) made.addEventListener(type, listener);
  for (const child of spec.children ?? []) if (child !== undefined) made.append(child);
  return made;
}

/** A labelled control. The words of a list's choices are not its name, so the name is said by itself. */
export function labelled(label: string, control: HTMLElement): HTMLElement {
  control.setAttribute('aria-label', label);
  return element('label', { class: 'field', children: [element('span', { text: label }), control] });
}

/** A select of values and their words. */
export function choice<T extends string>(
  values: readonly (readonly [value: T, words: string])[],
  chosen: T,
  onChange: (value: T) => void,
): HTMLSelectElement {
  const select = element('select', {
    children: values.map(([value, text]) => element('option', { text, attributes: { value } })),
    on: {
      change: () => {
        onChange(select.value as T);
      },
    },
  });
  select.value = chosen;
  return select;
}
