/** Any part of an OpenAPI document. */
export type Part = Readonly<Record<string, unknown>>;

/** What the local Graph answers: the operations of the contract that stay. */
const OPERATIONS = [
  'me.get',
  'me.manager.get',
  'me.directReports.get',
  'me.getMailTips.post',
  'me.mailboxSettings.get',
  'me.calendar.calendarPermissions.get',
  'me.calendar.calendarPermissions.calendarPermission-id.patch',
  'me.sendMail.post',
  'users.get',
  'users.user-id.get',
  'users.user-id.manager.get',
  'users.user-id.directReports.get',
  'users.user-id.mailboxSettings.get',
  'users.user-id.calendar.calendarPermissions.get',
  'groups.get',
  'groups.group-id.transitiveMembers.graph.user.get',
  'groups.group-id.transitiveMembers.count.get',
  'organization.get',
  'sites.byPath.get',
  'sites.site-id.get',
  'sites.site-id.lists.get',
  'sites.site-id.lists.post',
  'sites.site-id.lists.list-id.get',
  'sites.site-id.lists.list-id.columns.get',
  'sites.site-id.lists.list-id.columns.post',
  'sites.site-id.lists.list-id.items.get',
  'sites.site-id.lists.list-id.items.post',
  'sites.site-id.lists.list-id.items.listItem-id.get',
  'sites.site-id.lists.list-id.items.listItem-id.delete',
  'sites.site-id.lists.list-id.items.listItem-id.fields.get',
  'sites.site-id.lists.list-id.items.listItem-id.fields.patch',
  'sites.site-id.lists.list-id.items.listItem-id.versions.get',
  'sites.site-id.lists.list-id.permissions.get',
  'sites.site-id.lists.list-id.permissions.post',
] as const;

/** Of types with a hundred properties, those that Letterhead asks for or sends. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'microsoft.graph.user': words(
    'id displayName givenName surname mail userPrincipalName jobTitle department accountEnabled',
  ),
  'microsoft.graph.group': words('id displayName mail mailEnabled securityEnabled groupTypes'),
  'microsoft.graph.organization': words('id displayName verifiedDomains'),
  'microsoft.graph.message': words(
    'subject body toRecipients ccRecipients bccRecipients from sender replyTo importance attachments internetMessageHeaders',
  ),
  'microsoft.graph.columnDefinition': words(
    'id name displayName description indexed enforceUniqueValues required hidden readOnly text choice boolean dateTime number',
  ),
  'microsoft.graph.site': words('id displayName name webUrl createdDateTime lastModifiedDateTime'),
  'microsoft.graph.baseItem': words(
    'id name description eTag webUrl createdBy createdDateTime lastModifiedBy lastModifiedDateTime',
  ),
  'microsoft.graph.mailboxSettings': words('userPurpose timeZone automaticRepliesSetting'),
  'microsoft.graph.permission': words('id roles grantedTo grantedToV2'),
  'microsoft.graph.list': words('displayName list columns items'),
  'microsoft.graph.listItem': words('fields versions'),
  'microsoft.graph.listItemVersion': words('fields'),
};

/** Types that others add to, by forms that the contract does not list or beside them in an answer. */
const DERIVED = ['microsoft.graph.attachment', 'BaseCollectionPaginationCountResponse'];

/** What describes and sorts, and checks nothing. */
const SAID = words('summary tags title default x-delegated-source x-letterhead-added');

/** What any object may carry beside its properties. */
const ANNOTATIONS = words('@odata.type @odata.etag @odata.context @odata.id');

const SCHEMAS = '#/components/schemas/';

function words(text: string): readonly string[] {
  return text.split(' ');
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function part(value: unknown): Part {
  return isPart(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A part without what only describes; names of properties are names, whatever they say. */
function bare(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (!isPart(value)) return value;
  // A response has to be described, a schema and a parameter need not.
  const isResponse = value['schema'] === undefined && value['type'] === undefined;
  const isKept = (key: string): boolean => (key === 'description' ? isResponse : !SAID.includes(key));
  const kept = Object.entries(value).filter(([key]) => isNames || isKept(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, bare(one, key === 'properties' && !isNames)]));
}

/** Takes the contract apart and keeps what the named operations use. */
class Paring {
  private readonly source: Part;
  readonly schemas = new Map<string, unknown>();
  readonly shared = new Map<string, unknown>();

  constructor(source: Part) {
    this.source = source;
  }

  /** The paths with what is kept of them. */
  paths(): Part {
    const paths = Object.entries(part(this.source['paths'])).flatMap(([path, item]) => {
      const kept = Object.entries(part(item)).filter(([key, one]) =>
        key === 'parameters' ? false : OPERATIONS.some((id) => id === part(one)['operationId']),
      );
      if (kept.length === 0) return [];
      const parameters = list(part(item)['parameters']);
      const operations = kept.map(([method, one]) => [method, this.operation(part(one))] as const);
      const own = parameters.length === 0 ? {} : { parameters: this.keep(parameters) };
      return [[path, { ...own, ...Object.fromEntries(operations) }] as const];
    });
    return Object.fromEntries(paths);
  }

  private operation(operation: Part): unknown {
    const parameters = list(operation['parameters']).map((one) => this.parameter(part(one)));
    const { security: _everywhere, ...rest } = operation;
    return this.keep({ ...rest, ...(parameters.length === 0 ? {} : { parameters }) });
  }

  /** `$select` of a directory type offers only what is kept of it; descriptions of answers hold no more either. */
  private parameter(parameter: Part): unknown {
    const items = part(part(parameter['schema'])['items']);
    if (parameter['name'] !== '$select' || !Array.isArray(items['enum'])) return parameter;
    const kept = new Set(Object.values(PROPERTIES).flat());
    const offered = list(items['enum']).filter((one) => typeof one === 'string' && kept.has(one));
    return { ...parameter, schema: { ...part(parameter['schema']), items: { ...items, enum: offered } } };
  }

  /** A part without descriptions; every part that it refers to is kept as well. */
  private keep(value: unknown): unknown {
    const kept = bare(value);
    this.follow(kept);
    return kept;
  }

  private follow(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.follow(one);
    if (!isPart(value)) return;
    const to = value['$ref'];
    if (typeof to === 'string') this.bring(to);
    for (const one of Object.values(value)) this.follow(one);
  }

  private bring(to: string): void {
    const kept = to.startsWith(SCHEMAS) ? this.schemas : this.shared;
    if (kept.has(to)) return;
    kept.set(to, undefined);
    const found = part(this.at(to));
    kept.set(to, this.keep(to.startsWith(SCHEMAS) ? this.flat(to.slice(SCHEMAS.length), found) : found));
  }

  private at(to: string): unknown {
    return to
      .slice(2)
      .split('/')
      .reduce<unknown>((from, step) => part(from)[step], this.source);
  }

  /** A type with what it inherits in one place. A closed type refuses names that it does not have, as Graph does. */
  private flat(name: string, schema: Part): Part {
    const layers = this.layers(name, schema);
    const own = layers.at(-1);
    if (own?.['properties'] === undefined) return schema;
    const properties = Object.assign({}, ...layers.map((one) => part(one['properties']))) as Part;
    const required = layers.flatMap((one) => list(one['required']));
    const isOpen =
      DERIVED.includes(name) ||
      layers.some((one) => ![undefined, false].includes(one['additionalProperties'] as never));
    const annotations = Object.fromEntries(ANNOTATIONS.map((key) => [key, { type: 'string' }]));
    return {
      type: 'object',
      ...(required.length === 0 ? {} : { required }),
      properties: isOpen ? properties : { ...annotations, ...properties },
      additionalProperties: isOpen,
    };
  }

  /** A type and what it inherits from, the ground first, each with the properties that are kept. */
  private layers(name: string, schema: Part): readonly Part[] {
    const parts = schema['allOf'] === undefined ? [schema] : list(schema['allOf']).map(part);
    return parts.flatMap((one) => {
      const base = one['$ref'];
      if (typeof base === 'string') return this.layers(base.slice(SCHEMAS.length), part(this.at(base)));
      const wanted = PROPERTIES[name];
      if (wanted === undefined) return [one];
      const kept = Object.entries(part(one['properties'])).filter(([key]) => wanted.includes(key));
      return [{ ...one, properties: Object.fromEntries(kept) }];
    });
  }
}

/** Gives the contract with nothing in it but what the local Graph answers. */
export function pareContract(source: Part): Part {
  const paring = new Paring(source);
  const paths = paring.paths();
  const info = part(source['info']);
  const shared = [...paring.shared].sort(([one], [other]) => (one < other ? -1 : 1));
  const under = (kind: string): Part =>
    Object.fromEntries(
      shared
        .filter(([to]) => to.startsWith(`#/components/${kind}/`))
        .map(([to, value]) => [to.slice(`#/components/${kind}/`.length), value]),
    );
  const schemas = [...paring.schemas].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    openapi: source['openapi'],
    info: {
      title: info['title'],
      version: info['version'],
      license: info['license'],
      'x-derivation': info['x-derivation'],
    },
    servers: source['servers'],
    security: source['security'],
    paths,
    components: {
      parameters: under('parameters'),
      responses: under('responses'),
      securitySchemes: part(source['components'])['securitySchemes'],
      schemas: Object.fromEntries(schemas.map(([to, value]) => [to.slice(SCHEMAS.length), value])),
    },
  };
}
