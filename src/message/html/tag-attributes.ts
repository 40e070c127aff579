/** The attributes that are read; empty where the tag does not carry them. */
export interface TagAttributes {
  style: string;
  class: string;
  id: string;
  name: string;
  type: string;
  href: string | undefined;
  color: string;
  bgcolor: string;
  colspan: string;
  /** The `hidden` attribute. */
  hidden: boolean;
}

/** Attributes that carry a string. */
export type TextAttribute = Exclude<keyof TagAttributes, 'hidden'>;

const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set<TextAttribute>([
  'style',
  'class',
  'id',
  'name',
  'type',
  'href',
  'color',
  'bgcolor',
  'colspan',
]);

/** Whether an attribute of this name is read as a string. */
export function isTextAttribute(name: string): name is TextAttribute {
  return TEXT_ATTRIBUTES.has(name);
}

/** A set of attributes, all absent. */
export function noAttributes(): TagAttributes {
  return {
    style: '',
    class: '',
    id: '',
    name: '',
    type: '',
    href: undefined,
    color: '',
    bgcolor: '',
    colspan: '',
    hidden: false,
  };
}

/** What a tag without any of them carries. */
export const NO_ATTRIBUTES: Readonly<TagAttributes> = Object.freeze(noAttributes());
