import { PAT, run, type Launch } from './run-handler';

const RECEIVED = {
  subject: 'Re: Records',
  from: { name: 'A requester', address: 'requester@example.org' },
  to: [PAT],
  body: '<p>Please send them.</p>',
  attachments: [
    { id: 'f1', name: 'a.txt', size: 2, attachmentType: 0, isInline: false, contentBase64: 'aGk=' } as const,
  ],
  received: {
    itemId: 'item-7',
    internetMessageId: '<7@example.org>',
    conversationId: 'c7',
    receivedAt: Date.UTC(2026, 4, 11, 9),
    headers: 'Subject: Re: Records\r\n',
    sharedBy: { owner: 'enquiries@stepstowork.example', delegatePermissions: 1 },
  },
};

/** The part of the contract that is about other items than a mail being written. */
export function itemTests(launch: Launch): void {
  test('a mail to read gives its parts at once, and its text and headers when asked', async () => {
    const { said } = await run(launch, {
      draft: RECEIVED,
      body: `item.body.getAsync('text', function (text) {
        item.getAllInternetHeadersAsync(function (headers) {
          item.getSharedPropertiesAsync(function (shared) {
            done([item.itemType, item.itemId, item.subject, item.normalizedSubject, item.from.emailAddress,
              item.to[0].emailAddress, item.dateTimeCreated.getTime(), item.attachments[0].attachmentType,
              told(text).trim(), told(headers), told(shared).owner, typeof item.sessionData]);
          });
        });
      });`,
    });
    const { received } = RECEIVED;
    expect(said).toEqual([
      'message',
      'item-7',
      'Re: Records',
      'Records',
      'requester@example.org',
      PAT.address,
      received.receivedAt,
      'file',
      'Please send them.',
      received.headers,
      'enquiries@stepstowork.example',
      'undefined',
    ]);
  });

  test('an invitation: its people, its time and its place', async () => {
    const { said } = await run(launch, {
      draft: { to: [PAT], cc: [PAT, PAT], meeting: { start: 1_000_000, end: 2_000_000, location: 'Hall' } },
      body: `item.requiredAttendees.getAsync(function (required) {
        item.optionalAttendees.getAsync(function (optional) {
          item.location.getAsync(function (place) {
            item.end.getAsync(function (end) {
              done([item.itemType, required.value.length, optional.value.length, told(place), told(end).getTime()]);
            });
          });
        });
      });`,
    });
    expect(said).toEqual(['appointment', 1, 2, 'Hall', 2_000_000]);
  });
}
