/** A display name and an address, as a header or the host gives them. */
export interface Address {
  /** Display name, decoded; empty where there is none. */
  readonly name: string;
  /** `local@domain`, domain in lower case with punycode decoded; empty where the address is not usable. */
  readonly address: string;
}
