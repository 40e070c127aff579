/** A part of a mail: header lines and a body, joined as RFC 5322 asks. */
export function part(header: readonly string[], body: string): string {
  return `${header.join('\r\n')}\r\n\r\n${body}`;
}

/** A mail with the usual fields before those given. */
export function mail(header: readonly string[], body: string): string {
  return part(
    [
      'From: Mia Jones <mia@stepstowork.example>',
      'To: pat.lee@client.example',
      'MIME-Version: 1.0',
      ...header,
    ],
    body,
  );
}

/** The fields and the body of a multipart of these parts. */
export function multipart(
  kind: string,
  parts: readonly string[],
  boundary = `edge-${kind}`,
): readonly [string, string] {
  const body = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, `${body}--${boundary}--\r\n`];
}

/** A mail that is a multipart. */
export function mixed(kind: string, parts: readonly string[], subject = 'Outer'): string {
  const [type, body] = multipart(kind, parts);
  return mail([`Subject: ${subject}`, type], body);
}

/** A part of text. */
export function text(body: string, type = 'text/plain', ...more: readonly string[]): string {
  return part([`Content-Type: ${type}`, ...more], body);
}

/** A file in base64. */
export function attached(
  name: string,
  content: Uint8Array | string,
  type = 'application/octet-stream',
): string {
  const lines = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    lines,
  );
}
