import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadPolicy, POLICIES_FOLDER } from '../../src/cli/policy-source';
import { compilePeople } from '../../src/policy/author/people';
import type { Person as Staff } from '../../src/policy/model/people';
import { objectIdOf } from './object-id';

/** Somebody, or a shared mailbox, in the local directory. */
export interface DirectoryUser {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly department: string | null;
  readonly managerId: string | undefined;
  readonly roles: readonly string[];
  readonly purpose: 'user' | 'shared';
}

/** A list of recipients. */
export interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  readonly memberIds: readonly string[];
}

/** One of the two sample organisations, as a directory and a SharePoint site hold it. */
export interface SampleOrganisation {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly users: readonly DirectoryUser[];
  readonly groups: readonly DirectoryGroup[];
  /** `host,site collection,site`, as Graph writes it. */
  readonly siteId: string;
  readonly siteHost: string;
}

/** Whoever stands at the head of the house. */
const HEADS = ['chief-executive', 'managing-director'];

/** Who has no manager in the people file reports to the senior manager of the department, or to the head of the house. */
function managerOf(one: Staff, all: readonly Staff[]): Staff | undefined {
  const head = all.find(({ roles }) => roles.some((role) => HEADS.includes(role)));
  const named = all.find(({ address }) => address === one.manager);
  const senior = all.find(
    ({ roles, department }) => roles.includes('senior-manager') && department === one.department,
  );
  const found = named ?? (senior === one ? head : (senior ?? head));
  return found === one ? undefined : found;
}

/** The sample people files name the service desk and the records officer by their mailboxes: they are nobody's colleague. */
function isDesk(roles: readonly string[]): boolean {
  return roles.includes('service-desk') || roles.includes('records-officer');
}

const read = new Map<string, SampleOrganisation>();

/**
 * Gives a sample organisation out of its policy and its people file, so that the directory holds exactly the people that the
 * policy speaks of; read once in a process. Throws where one of the files does not compile.
 */
export function sampleOrganisation(id: string): SampleOrganisation {
  const known = read.get(id);
  if (known !== undefined) return known;
  const organisation = readOrganisation(id);
  read.set(id, organisation);
  return organisation;
}

function readOrganisation(id: string): SampleOrganisation {
  const policy = loadPolicy(id);
  const file = `${id}.people.yaml`;
  const compiled = compilePeople({ file, text: readFileSync(join(POLICIES_FOLDER, file), 'utf8') }, policy);
  if (!compiled.ok) throw new Error(`${file} does not compile.`);
  const staff = compiled.people.people;
  const people = staff.map((one): DirectoryUser => {
    const manager = managerOf(one, staff);
    return {
      id: objectIdOf(one.address),
      displayName: one.name,
      mail: one.address,
      department: one.department ?? null,
      managerId: manager === undefined ? undefined : objectIdOf(manager.address),
      roles: one.roles,
      purpose: 'user',
    };
  });
  const mailboxes = policy.genericMailboxes.map(({ address }): DirectoryUser => {
    const name = address.slice(0, address.indexOf('@'));
    return {
      id: objectIdOf(address),
      displayName: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      mail: address,
      department: null,
      managerId: undefined,
      roles: [],
      purpose: 'shared',
    };
  });
  const [domain = ''] = policy.organisation.domains.internal;
  const groups = policy.allStaff
    .filter((address) => address.endsWith(`@${domain}`))
    .map((mail) => ({
      id: objectIdOf(mail),
      displayName: 'All staff',
      mail,
      memberIds: people.filter(({ roles }) => !isDesk(roles)).map((one) => one.id),
    }));
  const siteHost = `${domain.split('.')[0] ?? domain}.sharepoint.example`;
  return {
    id,
    name: policy.organisation.name,
    domains: policy.organisation.domains.internal,
    users: [...people, ...mailboxes],
    groups,
    siteId: [siteHost, objectIdOf(`${siteHost} sites`), objectIdOf(`${siteHost} letterhead`)].join(','),
    siteHost,
  };
}
