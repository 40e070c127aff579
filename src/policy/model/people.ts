/** A role that the written policies name. Who holds it is in the people file, never in the public policy file. */
export type Role =
  | 'chief-executive'
  | 'managing-director'
  | 'operations-manager'
  | 'office-manager'
  | 'finance-manager'
  | 'personnel-officer'
  | 'senior-manager'
  | 'line-manager'
  /** Sets up in Exchange what the register says, and tells the register. */
  | 'service-desk'
  /** Reads the whole register, and deletes what is past its time. */
  | 'records-officer';

/** All roles, in the order in which lists show them. */
export const ROLES: readonly Role[] = [
  'chief-executive',
  'managing-director',
  'operations-manager',
  'office-manager',
  'finance-manager',
  'personnel-officer',
  'senior-manager',
  'line-manager',
  'service-desk',
  'records-officer',
];

/** One member of staff. */
export interface Person {
  readonly name: string;
  /** `local@domain`, lower case. */
  readonly address: string;
  readonly roles: readonly Role[];
  /** The department they manage or work in; absent where the file does not say. */
  readonly department?: string;
  /** The address of their line manager; absent where the file does not say. */
  readonly manager?: string;
}

/** The compiled people file of one policy: plain JSON, for signed-in staff only. */
export interface People {
  readonly format: 1;
  readonly policy: string;
  /** True while names and addresses are samples. */
  readonly isSample: boolean;
  readonly people: readonly Person[];
}
