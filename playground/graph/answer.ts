/** What an operation of the local Graph answers: a status, a body of JSON or of text, and headers. */
export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where an operation refuses: it becomes the answer that Graph gives, with its code in the body. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What is asked for is not there, as the directory says it. */
export function notInDirectory(id: string): Refusal {
  const what = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return new Refusal(404, 'Request_ResourceNotFound', what);
}

/** What is asked for is not there, as SharePoint says it. */
export function noSuchItem(): Refusal {
  return new Refusal(404, 'itemNotFound', 'The specified item was not found.');
}

/** The signed-in user may not do this, as SharePoint says it. */
export function accessDenied(): Refusal {
  return new Refusal(403, 'accessDenied', 'The caller does not have permission to perform the action.');
}

/** The request asks for something that is not so. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}

/** A request to a list that cannot be carried out as it stands. */
export function invalidRequest(message: string): Refusal {
  return new Refusal(400, 'invalidRequest', message);
}
